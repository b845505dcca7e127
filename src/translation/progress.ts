import type { PlacedPart } from './follow-original'
import { headKey, headWords, type KeyedWords, partWords, type WordedInterview } from './source-text'

export interface Progress {
  /** Parts of the source with words of their own, the head among them, that the translation has to carry. */
  exchangesAll: number
  exchangesDone: number
  /** Words of the source, and those of them whose part is done. */
  wordsAll: number
  wordsDone: number
}

export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length

type Own = WordedInterview & { exchanges?: readonly (PlacedPart & { done?: boolean | null })[] | null }

/** How much of a source a translation carries. A part counts as done when it has words, or is marked as left out here. */
export function progressOf(source: readonly KeyedWords[], own: Own): Progress {
  const parts = new Map((own.exchanges ?? []).map((part) => [part.key, part]))
  const isDone = (key: string) => {
    if (key === headKey) return headWords(own) !== ''
    const part = parts.get(key)
    return part !== undefined && (partWords(part) !== '' || isLeftOut(part))
  }
  const worded = source.filter(({ words }) => words !== '')
  const done = worded.filter(({ key }) => isDone(key))
  const total = (list: readonly KeyedWords[]) => list.reduce((sum, { words }) => sum + countWords(words), 0)
  return {
    exchangesAll: worded.length,
    exchangesDone: done.length,
    wordsAll: total(worded),
    wordsDone: total(done),
  }
}

/** Whether an editor has decided that this part has no words of its own in this version. */
export const isLeftOut = ({ mark }: PlacedPart): boolean =>
  mark === 'notInThisLanguage' || mark === 'joinedWithNext'

/** The parts that readers of the translation would miss: neither translated nor left out by an editor. */
export const untranslatedParts = <Part extends PlacedPart>(
  own: readonly Part[],
  source: readonly KeyedWords[],
): Part[] => {
  const worded = new Set(source.filter(({ words }) => words !== '').map(({ key }) => key))
  return own.filter((part) => worded.has(part.key ?? '') && partWords(part) === '' && !isLeftOut(part))
}
