import type { KeptUnit } from './kept-units'

const day = (at: number, language: string) =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

const nameIn =
  (names: Readonly<Record<string, string>>, part: (n: number) => string, removed: string, other: string) =>
  (unit: KeptUnit): string => {
    const name = unit.part ? part(unit.part.place + 1) : (names[unit.name] ?? other)
    return unit.part && unit.mine === undefined ? `${name} (${removed})` : name
  }

export const keptWords = {
  en: {
    title: 'Words that were not saved',
    intro: (at: number) => `Words from ${day(at, 'en-GB')} that were not saved are on this device.`,
    show: 'What they are',
    putBack: 'Put them back',
    throwAway: 'Throw them away',
    other: '(nothing in words)',
    failed: 'They could not be put back now. They are still here; try again.',
    changed:
      'Here the text was changed meanwhile, so your words were not put over it. Copy what is still needed:',
    seen: 'I have what I need',
    nameOf: nameIn(
      {
        headline: 'Headline',
        standfirst: 'Standfirst',
        cardText: 'Text on cards',
        interviewees: 'Who answers',
        authors: 'Authors',
        translators: 'Translators',
      },
      (n) => `Part ${String(n)}`,
      'removed',
      'Other details',
    ),
  },
  ar: {
    title: 'كلمات لم تُحفظ',
    intro: (at: number) => `على هذا الجهاز كلمات من ${day(at, 'ar-SY-u-nu-latn')} لم تُحفظ.`,
    show: 'ما هي',
    putBack: 'إعادتها إلى النص',
    throwAway: 'التخلص منها',
    other: '(لا شيء بالكلمات)',
    failed: 'تعذرت إعادتها الآن. ما زالت هنا؛ تُرجى المحاولة من جديد.',
    changed: 'تغيّر النص هنا في هذه الأثناء، فلم توضع كلماتك فوقه. يمكن نسخ ما يلزم منها:',
    seen: 'لم تعد لازمة',
    nameOf: nameIn(
      {
        headline: 'العنوان',
        standfirst: 'المقدمة',
        cardText: 'النص في القوائم',
        interviewees: 'من يجيب',
        authors: 'من أجرى الحوار',
        translators: 'الترجمة',
      },
      (n) => `الجزء ${String(n)}`,
      'محذوف',
      'تفاصيل أخرى',
    ),
  },
} as const
