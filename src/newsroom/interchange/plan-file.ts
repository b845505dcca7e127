import { partOf } from './from-units'
import { ownFile } from './own-file'
import { type ChangePlan, type IsKnown, planChanges } from './plan-changes'
import { readDocx } from './read-docx'
import { readXliff } from './read-xliff'
import type { TranslationFile } from './translation-file'

/** A translation as it is, and the hashes that the sources of its parts have ever had, by their keys. */
export interface Present {
  file: TranslationFile
  knownHashes: ReadonlyMap<string, readonly string[]>
}

/** A .docx is a ZIP archive, an old .doc another container; anything else can only be meant as XLIFF. */
const isWord = (bytes: Uint8Array) =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** What the bytes of a file, Word or XLIFF, would change in a translation. */
export function planFile(bytes: Uint8Array, { file, knownHashes }: Present): ChangePlan {
  const isKnown: IsKnown = (unit, hash) => knownHashes.get(partOf(unit))?.includes(hash) ?? false
  const files = isWord(bytes) ? [readDocx(bytes)] : readXliff(bytes, file)
  return planChanges(file, ownFile(files, file, isKnown), isKnown)
}
