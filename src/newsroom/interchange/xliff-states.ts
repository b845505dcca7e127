import { attribute, elementsBelow, type XmlElement } from './xml-element'

const untranslated = new Set(['new', 'initial', 'untranslated', 'needs-translation', 'needs-l10n'])
/** States of a program's own making that say the same. */
const ownUntranslated = /^x-.*(?:fuzzy|untranslated|not-?translated|needs-translation|machine|\bmt\b)/
const translated = new Set(['translated', 'signed-off', 'final', 'reviewed'])
/** Filled in by the program, or turned down by whoever has looked at it. */
const unconfirmed = /^(?:leveraged-|fuzzy-match|mt-suggestion|tm-suggestion|rejected-|x-.*(?:fuzzy|\bmt\b))/
const no = new Set(['no', 'false', '0'])
const yes = new Set(['yes', 'true', '1'])

/** What programs say in attributes of their own: memoQ's status, Phrase's confirmed, the conf of Trados' segments. */
const ownStatus = new Set(['notstarted', 'pretranslated', 'partiallyedited', 'assembledfromfragments'])
const ownConfidence = new Set(['unspecified', 'draft', 'rejectedtranslation'])

const lower = (value: string | null) => (value ?? '').trim().toLowerCase()

const isUnconfirmedByProgram = (unit: XmlElement): boolean =>
  ownStatus.has(lower(attribute(unit, 'status'))) ||
  no.has(lower(attribute(unit, 'confirmed'))) ||
  yes.has(lower(attribute(unit, 'fuzzy'))) ||
  elementsBelow(unit, 'seg').some((segment) => ownConfidence.has(lower(attribute(segment, 'conf'))))

/**
 * Whether a unit says of its target that it is no translation yet. One that waits for review is a translation, unless it says,
 * too, that a program has filled it in.
 */
export function isMarkedUntranslated(unit: XmlElement, target: XmlElement): boolean {
  const said = (name: string) => lower(attribute(target, name) ?? attribute(unit, name))
  const state = said('state')
  if (untranslated.has(state) || ownUntranslated.test(state)) return true
  if (isUnconfirmedByProgram(unit)) return true
  const approved = said('approved')
  if (translated.has(state) || yes.has(approved)) return false
  return unconfirmed.test(said('state-qualifier')) || (state === '' && no.has(approved))
}
