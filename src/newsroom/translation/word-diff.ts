import { diffWords } from 'diff'

/** A run of a text compared with an earlier one. */
export interface DiffRun {
  kind: 'kept' | 'added' | 'removed'
  text: string
}

/**
 * What has changed between two texts, word by word as their language divides words: the kept and the added runs together
 * are the later text, the kept and the removed ones the earlier, save for white space.
 */
export function wordDiff(before: string, after: string, language: string): DiffRun[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }))
}
