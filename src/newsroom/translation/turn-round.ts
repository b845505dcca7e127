import type { PlacedPart } from './follow-original'
import { partWords } from './source-text'

export interface Turned<Part> {
  /** Of what was the translation, and is the original now. */
  original: Part[]
  /** Of what was the original. */
  translation: Part[]
}

/**
 * The parts of a pair whose translation becomes the original. Keys stay. What only the former original has is marked so there;
 * what the new one had marked as its own, or as left out, is no mark on an original any more.
 */
export function turnRound<Part extends PlacedPart>(
  translation: readonly Part[],
  original: readonly Part[],
): Turned<Part> {
  const kept = translation.filter(
    (part) => !part.mark || part.mark === 'onlyInThisLanguage' || partWords(part) !== '',
  )
  const keys = new Set(kept.map(({ key }) => key))
  return {
    original: kept.map((part) => (part.blockType === 'translatorNote' ? part : { ...part, mark: null })),
    translation: original.map((part) =>
      part.blockType === 'translatorNote' || keys.has(part.key)
        ? part
        : { ...part, mark: 'onlyInThisLanguage' },
    ),
  }
}
