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

/** What whoever brings a file in is told of what is not in its text. */
export function describeNote({ kind, words, by, line, count }: SourceNote): string {
  if (kind === 'encoding') return `The file is read as ${words}. Please look whether its letters are right.`
  const said = words.length > longestShown ? `${words.slice(0, longestShown).trimEnd()}…` : words
  const place = line === null ? '' : `Line ${String(line)}: `
  const author = by ? ` by ${by}` : ''
  const often = count > 1 ? ` (${String(count)} times)` : ''
  return `${place}${names[kind]}${author} is left out${often}${said === '' ? '.' : `: ${said}`}`
}
