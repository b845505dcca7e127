import type { PlacedPart } from './follow-original'
import { partWords } from './source-text'

/**
 * Whether an editor has decided that this part has no words of its own in this version. One that is joined with the next may
 * keep some of its words: it is then shown, and carries what its source has.
 */
export const isLeftOut = (part: PlacedPart): boolean =>
  part.mark === 'notInThisLanguage' || (part.mark === 'joinedWithNext' && partWords(part) === '')
