import type { Locale } from '@/i18n/locales'

/** What the Word file says to whoever opens it. */
export const docxWords: Readonly<
  Record<Locale, { title: string; howTo: readonly string[]; source: string; target: string }>
> = {
  en: {
    title: 'Translation',
    howTo: [
      'Write in the second column only. The first one is the text to translate; changes there are not taken in.',
      'Bold, italics and links are ordinary formatting: keep them where they belong. Each row is one paragraph.',
      'Keep the rows: each carries a hidden name by which its text finds its place again. An empty cell counts as not yet translated.',
      'Save as .docx and bring the file in where you downloaded it. You will see what changes before anything does.',
    ],
    source: 'Source',
    target: 'Translation',
  },
  ar: {
    title: 'الترجمة',
    howTo: [
      'تُكتب الترجمة في العمود الثاني وحده. العمود الأول هو النص المطلوب ترجمته، وما يُغيَّر فيه لا يؤخذ به.',
      'الخط العريض والمائل والروابط تنسيق عادي: يُرجى إبقاؤها في مواضعها. كل صف فقرة واحدة.',
      'يُرجى إبقاء الصفوف: في كل منها اسم مخفي يعيد النص إلى موضعه. والخلية الفارغة تعني أن النص لم يُترجم بعد.',
      'يُرجى حفظ الملف بصيغة ‎.docx وإعادته من حيث نُزّل. يظهر كل ما سيتغير قبل أن يتغير شيء.',
    ],
    source: 'الأصل',
    target: 'الترجمة',
  },
}

const ownLines = new Set(
  Object.values(docxWords).flatMap(({ howTo, source, target }) => [...howTo, source, target]),
)
const isTitle = (line: string) => Object.values(docxWords).some(({ title }) => line.startsWith(`${title}: w`))

/** Whether a line of a Word file went out with it, in either language. */
export const isOwnLine = (line: string): boolean => ownLines.has(line.trim()) || isTitle(line.trim())
