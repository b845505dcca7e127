import type { RichInline } from '@/content/types'
import type { Runs } from '@/newsroom/interchange/translation-file'

/** Markdown of more than 20,000 signs is not read as Markdown; with a sign before each of its own, a text may be twice as long. */
const longest = 8000
const sentenceEnd = /[.!?؟…。！？]["'”’»)\]]*\s+/gu

/** Where a long text may end: behind its last sentence, at least between two words. */
function endIn(text: string): number {
  const start = text.slice(0, longest)
  let end = 0
  for (const { 0: found, index } of start.matchAll(sentenceEnd)) end = index + found.length
  if (end > 0) return end
  const between = start.search(/\s\S*$/u)
  return between > 0 ? between + 1 : longest
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let left = text
  while (left.length > longest) {
    const end = endIn(left)
    pieces.push(left.slice(0, end))
    left = left.slice(end)
  }
  return [...pieces, left]
}

const lengthOf = (run: RichInline): number =>
  run.type === 'text'
    ? run.text.length
    : run.type === 'link'
      ? run.children.reduce((sum, one) => sum + lengthOf(one), run.href.length)
      : 4

/** A paragraph that nobody could read at once, as several that end where sentences do. */
export function splitLong(runs: Runs): readonly Runs[] {
  if (runs.reduce((sum, run) => sum + lengthOf(run), 0) <= longest) return [runs]
  const paragraphs: RichInline[][] = [[]]
  let length = 0
  const add = (run: RichInline) => {
    length += lengthOf(run)
    if (length > longest && (paragraphs.at(-1)?.length ?? 0) > 0) {
      paragraphs.push([])
      length = lengthOf(run)
    }
    paragraphs.at(-1)?.push(run)
  }
  for (const run of runs)
    if (run.type === 'text') for (const text of piecesOf(run.text)) add({ ...run, text })
    else add(run)
  return paragraphs
}
