import type { EditionPassage } from '@/editions/to-passages'
import { foldBoth } from '@/text/search/fold-for-search'
import { digestOf, sketchOf } from '@/text/search/sketch'

/** In letters. Postgres refuses a vector of more than a megabyte: the end of such a text is not found. */
const longest = { heading: 20_000, words: 100_000 }

/** A passage with its words as they are searched, and what translators' memory knows it by. */
export interface WordedPassage extends EditionPassage {
  heading: string
  words: string
  digest: string
  sketch: number[]
}

export function withWords(passage: EditionPassage): WordedPassage {
  const heading = foldBoth((passage.title ?? '').slice(0, longest.heading))
  const words = foldBoth((passage.body ?? '').slice(0, longest.words))
  const remembered = `${heading.compared} ${words.compared}`.trim()
  return {
    ...passage,
    heading: heading.searched,
    words: words.searched,
    digest: digestOf(remembered),
    sketch: sketchOf(remembered),
  }
}
