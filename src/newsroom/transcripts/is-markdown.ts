import { listTexts } from './list-texts'
import type { Transcript } from './transcript'

const endings = /\.(?:md|markdown|mdown|mkdn?)$/iu
const link = /(?<!\\)\[[^[\]\n]+\]\((?:https?:\/\/|mailto:)[^()\s]+\)/iu
const signs = /\*\*\S|(?<![\p{L}\p{N}_])__\S|^#{1,6}\s|\]\(|\\[[\]_*.#>-]|`/u
const longestShown = 60

/** A file is Markdown by its name, or because a link stands in it as only Markdown writes one. */
export const isMarkdown = (file: string, text: string): boolean => endings.test(file) || link.test(text)

/** The transcript of a file that is not read as Markdown, with a warning where it looks so. */
export function withSigns(transcript: Transcript): Transcript {
  const found = listTexts(transcript).filter(({ text }) => signs.test(text))
  const [first] = found
  if (!first) return transcript
  const params = { count: found.length, text: first.text.slice(0, longestShown) }
  const warning = { line: first.line, code: 'markup-in-text' as const, params }
  return { ...transcript, warnings: [...transcript.warnings, warning].sort((a, b) => a.line - b.line) }
}
