import type { Locale } from '@/i18n/locales'
import { passedOverWords } from '@/newsroom/interchange/plan-sentences'

import type { SourceNote, SourceNoteKind } from './source'

type Words = Readonly<Record<Locale, string>>

const own: Readonly<Record<Exclude<SourceNoteKind, keyof typeof passedOverWords>, Words>> = {
  encoding: { en: 'The file is not UTF-8; it was read as', ar: 'ترميز الملف ليس UTF-8، وقُرئ على أنه' },
  looks: { en: 'Looks that a text does not have', ar: 'تنسيق لا مكان له في النص' },
  link: { en: 'A link that leads nowhere', ar: 'رابط لا يؤدي إلى شيء' },
  script: { en: 'What programs say to one another', ar: 'شيفرة للبرامج' },
  title: { en: 'What the page is called', ar: 'عنوان الصفحة' },
  control: { en: 'A button or a field of the page', ar: 'زر أو حقل في الصفحة' },
  times: { en: 'When something was said', ar: 'مواقيت الكلام' },
  captionName: { en: 'What a caption is called', ar: 'اسم مقطع من الترجمة المصاحبة' },
  more: { en: 'There is more than is listed', ar: 'وغير ذلك مما لا يُعدَّد' },
}

/** What of a file is not in the text that was read, in a sentence. */
export function sentenceOfNote({ kind, words, by, count }: SourceNote, language: Locale): string {
  const known: Readonly<Record<SourceNoteKind, Words>> = { ...passedOverWords, ...own }
  const often = count > 1 ? ` (${String(count)})` : ''
  const whose = by === null ? '' : ` (${by})`
  const quoted = words === '' ? '' : language === 'ar' ? `: «${words}»` : `: “${words}”`
  return `${known[kind][language]}${often}${whose}${quoted}`
}
