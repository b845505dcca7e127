import type { Locale } from '@/i18n/locales'

import type { Doubt } from './doubt'
import type { PassedOverKind } from './passed-over'
import type { Damage } from './translation-file'

const damage: Readonly<Record<Damage['why'], Readonly<Record<Locale, string>>>> = {
  lostMark: {
    en: 'A link, a footnote or a mark of the source is missing in the translation: {marks}. Put it back and bring the file in again.',
    ar: 'ينقص الترجمة رابط أو حاشية أو تنسيق موجود في الأصل: {marks}. يُرجى إعادته ثم إدخال الملف من جديد.',
  },
  unknownMark: {
    en: 'The translation has placeholders that nobody sent out, or footnotes in another order: {marks}. Take them out and bring the file in again.',
    ar: 'في الترجمة رموز لم تُرسَل، أو حواشٍ في غير ترتيبها: {marks}. يُرجى حذفها ثم إدخال الملف من جديد.',
  },
  unsafeLink: {
    en: 'The translation has a link that is not to a web page (https://…), an e-mail or an address of this site: {marks}.',
    ar: 'في الترجمة رابط لا يقود إلى صفحة (https://…) ولا إلى بريد إلكتروني ولا إلى عنوان في هذا الموقع: {marks}.',
  },
  lostOrigin: {
    en: 'The program has dropped what this was translated from. Copy it over by hand, or use a newly downloaded file.',
    ar: 'أسقط البرنامج ما يدل على الأصل الذي تُرجم عنه هذا النص. يُرجى نقله يدويًا أو استعمال ملف يُنزَّل من جديد.',
  },
  changedSource: {
    en: 'The source in the file is not the one that was sent out. Did rows get mixed up? Copy this one over by hand.',
    ar: 'الأصل في الملف غير الأصل الذي أُرسل. هل اختلطت الصفوف؟ يُرجى نقل هذا النص يدويًا.',
  },
  twice: {
    en: 'This stands in the file twice, with different translations. Leave one of them.',
    ar: 'ورد هذا النص في الملف مرتين بترجمتين مختلفتين. يُرجى إبقاء واحدة منهما.',
  },
}

/** Why a unit cannot be taken in, and what to do. */
export function damageSentence(found: Damage, language: Locale): string {
  const marks = 'marks' in found ? found.marks.join(language === 'ar' ? '، ' : ', ') : ''
  return damage[found.why][language].replace('{marks}', marks)
}

/** Why a unit is not taken in unasked. */
export const doubtWords: Readonly<Record<Doubt, Readonly<Record<Locale, string>>>> = {
  sameAsSource: { en: 'The same as the original.', ar: 'مطابق للأصل.' },
  markedUntranslated: {
    en: 'Marked in the file as not translated, or as filled in by a program.',
    ar: 'موسوم في الملف بأنه لم يُترجم، أو بأن برنامجًا ملأه.',
  },
}

/** What it is that was passed over. */
export const passedOverWords: Readonly<Record<PassedOverKind, Readonly<Record<Locale, string>>>> = {
  footnote: { en: 'Footnote', ar: 'حاشية سفلية' },
  endnote: { en: 'Endnote', ar: 'حاشية ختامية' },
  comment: { en: 'Comment', ar: 'تعليق' },
  textBox: { en: 'Text box', ar: 'مربع نص' },
  picture: { en: 'Picture', ar: 'صورة' },
  embedded: { en: 'Embedded document', ar: 'مستند مضمَّن' },
  header: { en: 'Header of the page', ar: 'رأس الصفحة' },
  footer: { en: 'Footer of the page', ar: 'تذييل الصفحة' },
  hidden: { en: 'Hidden text', ar: 'نص مخفي' },
  symbol: { en: 'Symbol of a font (its font and number)', ar: 'رمز من خط (اسم الخط ورقم الرمز)' },
  deleted: { en: 'Deleted while changes were tracked', ar: 'محذوف أثناء تعقب التغييرات' },
  field: { en: 'Field without a result', ar: 'حقل بلا نتيجة' },
  ruby: { en: 'Reading above the words', ar: 'دليل لفظي فوق الكلمات' },
  numbering: { en: 'Number or bullet of a list, before:', ar: 'رقم قائمة أو نقطتها، قبل:' },
  placeholder: { en: 'Placeholder of a content control', ar: 'نص نائب في عنصر تحكم بالمحتوى' },
  cell: { en: 'Another column', ar: 'عمود آخر' },
  outside: { en: 'Beside the rows of the translation', ar: 'خارج صفوف الترجمة' },
  note: { en: 'Note', ar: 'ملاحظة' },
}

/** That there is more than can be shown. */
export const morePassedOver = (n: number, language: Locale): string =>
  language === 'ar'
    ? `وغير ذلك مما لا يتسع له العرض: ${String(n)}`
    : `and ${String(n)} more that are not shown here`

/** What each list of a plan is about. */
export const planWords = {
  changed: { en: 'Changes', ar: 'ما يتغير' },
  doubtful: {
    en: 'The same as the original, or marked as not translated: not taken in unless you ask for it.',
    ar: 'مطابق للأصل أو موسوم بأنه لم يُترجم: لا يُؤخذ به إلا عند طلب ذلك.',
  },
  unchanged: { en: 'Stays as it is', ar: 'يبقى كما هو' },
  behind: {
    en: 'Made from an older source: it comes in, and stays marked as behind.',
    ar: 'تُرجم عن أصل أقدم: يُؤخذ به، ويبقى موسومًا بأنه متأخر عن أصله.',
  },
  changedHere: {
    en: 'This was changed here after the file went out. Bringing it in replaces what stands here now.',
    ar: 'تغيّر هذا النص هنا بعد تنزيل الملف، وإدخاله يستبدل ما هو موجود الآن.',
  },
  emptied: {
    en: 'Empty in the file: what stands here stays.',
    ar: 'فارغ في الملف: يبقى ما هو موجود هنا.',
  },
  unknown: {
    en: 'In the file, but not in this translation (any more): not taken in.',
    ar: 'موجود في الملف وليس في هذه الترجمة (أو لم يعد فيها): لا يُؤخذ به.',
  },
  missing: {
    en: 'Not in the file: what stands here stays.',
    ar: 'ليس في الملف: يبقى ما هو موجود هنا.',
  },
  passedOver: {
    en: 'Written in the file where nothing is taken from: not taken in. Copy over by hand what is needed.',
    ar: 'مكتوب في الملف حيث لا يُؤخذ شيء: لا يُؤخذ به. يُرجى نقل ما يلزم منه يدويًا.',
  },
  damaged: { en: 'Cannot be taken in', ar: 'لا يمكن الأخذ به' },
  keyless: {
    en: 'These rows have lost their hidden name, so nobody knows where they belong. Copy them over by hand.',
    ar: 'فقدت هذه الصفوف اسمها المخفي فلا يُعرف موضعها. يُرجى نقلها يدويًا.',
  },
} as const satisfies Record<string, Record<Locale, string>>
