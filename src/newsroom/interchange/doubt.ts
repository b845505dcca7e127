import { toNfkd } from '@/text/normal-form'

import { wordsOf } from './tidy-runs'
import type { ReadUnit, Runs, TranslationUnit } from './translation-file'

/** Why the target of a unit is probably no translation. */
export type Doubt = 'sameAsSource' | 'markedUntranslated'

/** Letters and numbers alone: programs change spacing, case and quotation marks where they copy a source. */
const heardIn = (runs: Runs): string =>
  toNfkd(wordsOf(runs))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Whether it only says its source again. Numbers and signs are the same in every language. */
function repeats(target: Runs | null, source: Runs): boolean {
  const heard = target ? heardIn(target) : ''
  return /\p{L}/u.test(heard) && heard === heardIn(source)
}

/** How OmegaT begins what it has filled in from a similar text. */
const fuzzyPrefix = /^\s*\[(?:fuzzy|mt)\]/i
const isFuzzy = (runs: Runs | null): boolean => runs !== null && fuzzyPrefix.test(wordsOf(runs))

/** Why a target that would change something should not be taken for a translation unasked; null where nothing says so. */
export function doubtOf(here: TranslationUnit, read: ReadUnit, target: Runs): Doubt | null {
  const isRepeated = [here.source, read.source].some(
    (source) => repeats(target, source) && !repeats(here.target, source),
  )
  if (isRepeated) return 'sameAsSource'
  const isMarked = read.isMarkedUntranslated || (isFuzzy(target) && !isFuzzy(here.source))
  return isMarked ? 'markedUntranslated' : null
}
