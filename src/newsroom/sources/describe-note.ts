import type { Locale } from '@/i18n/locales'
import { passedOverWords } from '@/newsroom/interchange/plan-sentences'

import type { SourceNote, SourceNoteKind } from './source'

const longestShown = 200

const names: Readonly<Record<SourceNoteKind, string>> = {
  footnote: 'A footnote',
  endnote: 'An endnote',
  comment: 'A comment',
  textBox: 'A text box',
  picture: 'A picture',
  embedded: 'Something of another program',
  header: 'The head of a page',
  footer: 'The foot of a page',
  hidden: 'Hidden text',
  symbol: 'A symbol that nobody knows',
  deleted: 'Deleted text',
  field: 'A field',
  ruby: 'Signs above words',
  numbering: 'A number',
  placeholder: 'A placeholder',
  cell: 'A cell',
  outside: 'Text outside of the table',
  note: 'A note',
  encoding: 'The encoding',
  looks: 'Looks that a text has no sign for',
  link: 'An address that nobody could follow',
  script: 'Scripts and styles',
  title: 'The title of the page',
  control: 'Buttons and fields',
  times: 'When something is said',
  captionName: 'The name of a caption',
  more: 'More that is not told of',
}

const namesInArabic: Readonly<Record<SourceNoteKind, string>> = {
  ...(Object.fromEntries(Object.entries(passedOverWords).map(([kind, words]) => [kind, words.ar])) as Record<
    keyof typeof passedOverWords,
    string
  >),
  encoding: 'الترميز',
  looks: 'تنسيق لا مكان له في النص',
  link: 'رابط لا يؤدي إلى شيء',
  script: 'شيفرة للبرامج',
  title: 'عنوان الصفحة',
  control: 'أزرار وحقول',
  times: 'مواقيت الكلام',
  captionName: 'اسم مقطع من الترجمة المصاحبة',
  more: 'غير ذلك مما لا يُعدَّد',
}

const shown = (words: string) =>
  words.length > longestShown ? `${words.slice(0, longestShown).trimEnd()}…` : words

function inArabic({ kind, words, by, count }: SourceNote): string {
  if (kind === 'encoding') return `قُرئ الملف بترميز ${words}. يُرجى التأكد من صحة حروفه.`
  if (kind === 'times')
    return `مواقيت الكلام (${String(count)}) ليست في النص. يُحفظ لفريق التحرير متى يبدأ كل جزء إن كان كل من يجيب يُذكر باسمه.`
  const author = by ? ` (${by})` : ''
  const often = count > 1 ? ` (${String(count)})` : ''
  const said = words === '' ? '' : `: «${shown(words)}»`
  return `تُرك: ${namesInArabic[kind]}${author}${often}${said}`
}

function inEnglish({ kind, words, by, count }: SourceNote): string {
  if (kind === 'encoding') return `The file is read as ${words}. Please look whether its letters are right.`
  if (kind === 'times')
    return `When something is said (${String(count)} times) is not in the text. When each part begins is kept for the newsroom where all who answer are named.`
  const author = by ? ` by ${by}` : ''
  const often = count > 1 ? ` (${String(count)} times)` : ''
  return `${names[kind]}${author} is left out${often}${words === '' ? '.' : `: ${shown(words)}`}`
}

/** What whoever brings a file in is told of what is not in its text. */
export const sentenceOfNote = (note: SourceNote, language: Locale): string =>
  language === 'ar' ? inArabic(note) : inEnglish(note)

/** The same in English with its line, for terminals. */
export const describeNote = (note: SourceNote): string =>
  `${note.line === null || note.kind === 'encoding' ? '' : `Line ${String(note.line)}: `}${inEnglish(note)}`
