import { FileError } from './file-error'
import { partOf } from './from-units'
import { type ChangePlan, planChanges } from './plan-changes'
import { readDocx } from './read-docx'
import { readXliff } from './read-xliff'
import type { ReadFile, TranslationFile } from './translation-file'

/** A translation as it is, and the hashes that the sources of its parts have ever had, by their keys. */
export interface Present {
  file: TranslationFile
  knownHashes: ReadonlyMap<string, readonly string[]>
}

/** A .docx is a ZIP archive, an old .doc another container; anything else can only be meant as XLIFF. */
const isWord = (bytes: Uint8Array) =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

function fileOf(bytes: Uint8Array, { work, sourceLanguage, targetLanguage }: TranslationFile): ReadFile {
  const files = isWord(bytes) ? [readDocx(bytes)] : readXliff(bytes)
  const own = files.find(
    (file) =>
      file.work === work && file.sourceLanguage === sourceLanguage && file.targetLanguage === targetLanguage,
  )
  if (!own) throw new FileError('otherWork')
  return own
}

/** What the bytes of a file, Word or XLIFF, would change in a translation. */
export const planFile = (bytes: Uint8Array, { file, knownHashes }: Present): ChangePlan =>
  planChanges(
    file,
    fileOf(bytes, file),
    (unit, hash) => knownHashes.get(partOf(unit))?.includes(hash) ?? false,
  )
