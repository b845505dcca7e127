import { isolated } from '@/lib/isolated'

/**
 * Why an interview cannot be published yet, and what to do, in the languages of the admin. Without a comma:
 * the admin takes it for a seam of its list of errors.
 */
export const complaints = {
  neverPublish: {
    en: 'This text is marked “Never publish”. Take the mark off first (beside the text) if it is to go out after all.',
    ar: 'على هذا النص علامة «لا يُنشر أبدًا». أزل العلامة أولًا (بجانب النص) إن كان سيُنشر رغم ذلك.',
  },
  headline: { en: 'Write a headline.', ar: 'اكتب العنوان.' },
  spoken: {
    en: 'Choose the language that was spoken (beside the text).',
    ar: 'اختر لغة الحديث (بجانب النص).',
  },
  future: {
    en: 'The date of publication is in the future. Move it back or leave it empty for today.',
    ar: 'تاريخ النشر في المستقبل. أرجعه إلى الوراء أو اتركه فارغًا لتاريخ اليوم.',
  },
  interviewee: {
    en: 'Add who answers and say how they may be named.',
    ar: 'أضف من يجيب، واذكر كيف يجوز ذكره.',
  },
  protection: {
    en: 'Decide how this person may be named (by their name or under a pseudonym or described only).',
    ar: 'قرّر كيف يجوز ذكر هذا الشخص: باسمه، أو باسم مستعار، أو بالوصف فقط.',
  },
  speaker: { en: 'Choose the person who is named.', ar: 'اختر الشخص المذكور باسمه.' },
  label: { en: 'Write the pseudonym or the description.', ar: 'اكتب الاسم المستعار أو الوصف.' },
  exchange: { en: 'Add at least one question with its answer.', ar: 'أضف سؤالًا واحدًا على الأقل مع جوابه.' },
  answer: { en: 'Write the answer or delete this part.', ar: 'اكتب الجواب أو احذف هذا الجزء.' },
  untranslated: {
    en: 'Not translated yet. Translate it or mark it “Not in this language” or allow publishing without it (beside the text).',
    ar: 'لم يُترجم بعد. ترجمه، أو ضع عليه علامة «ليس في هذه اللغة»، أو اسمح بالنشر دونه (بجانب النص).',
  },
  untranslatedHead: {
    en: 'Not translated yet. Translate it or allow publishing without it (beside the text).',
    ar: 'لم يُترجم بعد. ترجمه، أو اسمح بالنشر دونه (بجانب النص).',
  },
  link: {
    en: 'A link leads nowhere. Give it a whole web address or take the link away.',
    ar: 'رابط لا يقود إلى شيء. يلزم عنوان كامل على الشبكة أو إزالة الرابط.',
  },
  whoAnswers: { en: 'Choose which interviewee answers here.', ar: 'اختر من يجيب هنا.' },
  empty: { en: 'Write the text or delete this part.', ar: 'اكتب النص أو احذف هذا الجزء.' },
  picture: { en: 'Choose a picture or delete this part.', ar: 'اختر صورة أو احذف هذا الجزء.' },
  quote: {
    en: 'These words stand in no answer. Copy them exactly or tick “Shortened”.',
    ar: 'لا ترد هذه الكلمات في أي جواب. انسخها كما هي أو ضع علامة «مختصر».',
  },
  quoteInBrackets: {
    en: 'This quote begins or ends inside square brackets of the answer. Copy their words with both brackets.',
    ar: 'يبدأ هذا الاقتباس أو ينتهي داخل قوسين مربعين في الجواب. انسخ ما بينهما مع القوسين كليهما.',
  },
  author: {
    en: 'Credit an interviewer or writer. If the name is withheld the publication may sign instead.',
    ar: 'اذكر من أجرى الحوار أو كتبه؛ وإن حُجب اسمه فللمنشور أن يوقّع بدلًا منه.',
  },
  translator: {
    en: 'This text is not in a language that was spoken. Credit a translator or interpreter or say why none is named.',
    ar: 'هذا النص ليس بلغة الحديث. اذكر مترجمًا أو مترجمًا شفويًا، أو بيّن سبب عدم ذكره.',
  },
  person: {
    en: 'Choose who this credit names or delete the row.',
    ar: 'اختر صاحب هذا الاسم أو احذف السطر.',
  },
  withdrawn: {
    en: 'The name of this person was withdrawn. Withhold it or say under “Before it can be published” that they are to be named here all the same.',
    ar: 'سُحب اسم هذا الشخص. احجبه، أو قل تحت «قبل النشر» إنه يُذكر هنا رغم ذلك.',
  },
  penName: { en: 'Write the name as signed.', ar: 'اكتب الاسم كما يُوقَّع.' },
} as const

export type Complaint = keyof typeof complaints

const about = {
  en: (words: string, part: number) => `“${words}” (part ${String(part)}):`,
  ar: (words: string, part: number) => `«${words}» (الجزء ${String(part)}):`,
} as const

/** What is said of a finding; of one that is about some words only, also which, and in which part of the text. */
export function sentenceOf(
  { path, complaint, words }: { path: string; complaint: Complaint; words?: string },
  language: 'en' | 'ar',
): string {
  const said = complaints[complaint][language]
  if (words === undefined) return said
  const short = words.replace(/[\s,]+/g, ' ').trim()
  const shown = short.length > 60 ? `${short.slice(0, 60)}…` : short
  return `${about[language](isolated(shown), Number(path.split('.')[1] ?? 0) + 1)} ${said}`
}
