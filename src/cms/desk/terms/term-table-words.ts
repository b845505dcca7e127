import type { TermTableProblem } from '@/newsroom/terms/term-table'

/** Why a table of terms is refused and what to do, in the languages of the admin; `about` is what stands there. */
export const termTableWords: Record<TermTableProblem, Record<'en' | 'ar', (about: string) => string>> = {
  quotes: {
    en: () => 'A quotation mark begins this cell and does not end it. Write two for each one inside.',
    ar: () => 'تبدأ هذه الخانة بعلامة اقتباس لا تُغلق. تُكتب علامتان مكان كل علامة في داخلها.',
  },
  tooManyRows: {
    en: (about) => `The table has more than ${about} rows. Divide it.`,
    ar: (about) => `في الجدول أكثر من ${about} صف. يُرجى تقسيمه.`,
  },
  tooManyColumns: {
    en: (about) => `The row has more than ${about} columns. Send the table that was downloaded here.`,
    ar: (about) => `في الصف أكثر من ${about} عمود. يُرجى إرسال الجدول الذي نُزّل من هنا.`,
  },
  tooLong: {
    en: (about) => `This cell has more than ${about} characters. Shorten it.`,
    ar: (about) => `في هذه الخانة أكثر من ${about} حرف. يُرجى اختصارها.`,
  },
  empty: { en: () => 'The table is empty.', ar: () => 'الجدول فارغ.' },
  unknownColumn: {
    en: (about) => `No such column. There are: ${about}.`,
    ar: (about) => `لا عمود بهذا الاسم. الأعمدة هي: ${about}.`,
  },
  columnTwice: { en: () => 'This column is there twice.', ar: () => 'هذا العمود مكرّر.' },
  noKindColumn: { en: () => 'The column "kind" is missing.', ar: () => 'العمود «kind» ناقص.' },
  kind: {
    en: (about) => `"${about}" is no kind. Write person, place, group or term.`,
    ar: (about) => `«${about}» ليس نوعًا. الأنواع هي person أو place أو group أو term.`,
  },
  id: {
    en: (about) => `"${about}" is no number. Leave the cell empty for a new term.`,
    ar: (about) => `«${about}» ليس رقمًا. تُترك الخانة فارغة لمصطلح جديد.`,
  },
  unknownId: {
    en: (about) => `There is no term ${about}. Leave the cell empty for a new one.`,
    ar: (about) => `لا مصطلح برقم ${about}. تُترك الخانة فارغة لمصطلح جديد.`,
  },
  idTwice: {
    en: (about) => `Line ${about} is about the same term already.`,
    ar: (about) => `السطر ${about} عن المصطلح نفسه.`,
  },
  forms: {
    en: (about) =>
      `"${about}" cannot be read. Write forms as: one | another {a note}; a sign that is meant as such goes behind \\.`,
    ar: (about) =>
      `تعذّرت قراءة «${about}». تُكتب الصيغ هكذا: صيغة | أخرى {ملاحظة}، وتُسبق العلامة المقصودة لذاتها بـ \\.`,
  },
  noForm: { en: () => 'The term has no form in any language.', ar: () => 'لا صيغة للمصطلح في أي لغة.' },
  formTwice: {
    en: (about) => `"${about}" stands twice in this language.`,
    ar: (about) => `«${about}» مكررة في هذه اللغة.`,
  },
  tooManyCells: {
    en: (about) => `"${about}" stands in no column.`,
    ar: (about) => `«${about}» خارج الأعمدة.`,
  },
  several: {
    en: (about) => `Several terms are written so. Say which by its id: ${about}.`,
    ar: (about) => `عدة مصطلحات تُكتب هكذا. يُحدَّد المقصود برقمه: ${about}.`,
  },
  rowTwice: {
    en: (about) => `Line ${about} is the same new term.`,
    ar: (about) => `السطر ${about} هو المصطلح الجديد نفسه.`,
  },
}
