import type { AssignmentState, Worker } from '@/newsroom/translation/assignment-actions'
import type { ActName } from '@/newsroom/translation/possible-acts'

export type DeskLanguage = 'en' | 'ar'
export const deskLanguage = (language: string): DeskLanguage => (language === 'ar' ? 'ar' : 'en')

type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A number with its noun in right grammar; `#` stands for the number. */
function counted(language: DeskLanguage, n: number, words: Plurals): string {
  const rule = new Intl.PluralRules(language).select(n)
  return (words[rule] ?? words.other).replace('#', String(n))
}

interface Words {
  desk: string
  openDesk: string
  open: string
  details: string
  unread: (n: number) => string
  states: Record<AssignmentState, string>
  acts: Record<ActName, string>
  roles: Record<Worker['role'], string>
  answers: Record<'accepted' | 'objected' | 'nameOff', string>
  words: (n: number) => string
  behind: (n: number) => string
  progress: (done: number, all: number, half: number) => string
  wordsOf: (done: number, all: number) => string
}

/** What the desk says in more than one place. */
export const deskWords: Record<DeskLanguage, Words> = {
  en: {
    desk: 'Translation desk',
    openDesk: 'Open the translation desk',
    open: 'Open the text',
    details: 'Details',
    unread: (n) => counted('en', n, { one: '# new notice', other: '# new notices' }),
    states: {
      wanted: 'Wanted',
      claimed: 'Claimed',
      inWork: 'In work',
      inReview: 'In review',
      ready: 'Final text shown',
      published: 'Published',
    },
    acts: {
      claim: 'Claim it',
      join: 'Ask to join',
      leave: 'Leave',
      handIn: 'Hand in',
      takeBack: 'Take back',
      assign: 'Assign somebody',
      admit: 'Let in',
      handOver: 'Hand over',
      sendBack: 'Send back with a note',
      showFinal: 'Show the final text',
      answerFinal: 'Answer',
      goAhead: 'Go ahead without an answer',
    },
    roles: { translator: 'translator', reviser: 'reviser' },
    answers: { accepted: 'accepted', objected: 'objected', nameOff: 'took their name off' },
    words: (n) => counted('en', n, { one: '# word', other: '# words' }),
    behind: (n) => counted('en', n, { one: '# part behind', other: '# parts behind' }),
    progress: (done, all, half) =>
      `${String(done)} of ${String(all)} parts${half > 0 ? `, ${String(half)} half done` : ''}`,
    wordsOf: (done, all) => `${String(done)} of ${String(all)} words`,
  },
  ar: {
    desk: 'مكتب الترجمة',
    openDesk: 'فتح مكتب الترجمة',
    open: 'فتح النص',
    details: 'التفاصيل',
    unread: (n) =>
      counted('ar', n, {
        one: 'إشعار جديد',
        two: 'إشعاران جديدان',
        few: '# إشعارات جديدة',
        many: '# إشعارًا جديدًا',
        other: '# إشعار جديد',
      }),
    states: {
      wanted: 'مطلوبة',
      claimed: 'محجوزة',
      inWork: 'قيد الترجمة',
      inReview: 'قيد المراجعة',
      ready: 'عُرض نصها النهائي',
      published: 'منشورة',
    },
    acts: {
      claim: 'تولّي الترجمة',
      join: 'طلب المشاركة',
      leave: 'الانسحاب',
      handIn: 'تسليم الترجمة',
      takeBack: 'سحب التسليم',
      assign: 'إسناد العمل',
      admit: 'قبول',
      handOver: 'نقل العمل إلى غيرك',
      sendBack: 'إعادة مع ملاحظة',
      showFinal: 'عرض النص النهائي',
      answerFinal: 'الجواب',
      goAhead: 'المضيّ دون جواب',
    },
    roles: { translator: 'ترجمة', reviser: 'مراجعة' },
    answers: { accepted: 'موافقة', objected: 'اعتراض', nameOff: 'حُجب الاسم' },
    words: (n) =>
      counted('ar', n, {
        zero: 'بلا كلمات',
        one: 'كلمة واحدة',
        two: 'كلمتان',
        few: '# كلمات',
        many: '# كلمة',
        other: '# كلمة',
      }),
    behind: (n) =>
      counted('ar', n, {
        one: 'جزء واحد متأخر عن أصله',
        two: 'جزءان متأخران عن أصلهما',
        few: '# أجزاء متأخرة عن أصلها',
        many: '# جزءًا متأخرًا عن أصله',
        other: '# جزء متأخر عن أصله',
      }),
    progress: (done, all, half) =>
      `الأجزاء: ${String(done)} من ${String(all)}${half > 0 ? `، ومما بُدئ به: ${String(half)}` : ''}`,
    wordsOf: (done, all) => `الكلمات: ${String(done)} من ${String(all)}`,
  },
}
