import { FileError } from './file-error'
import { partOf } from './from-units'
import type { IsKnown } from './plan-changes'
import type { ReadFile, TranslationFile } from './translation-file'

/** Programs add regions of their own, or leave a language out: `en-US`, `AR_SY`. */
const language = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? ''
const isLanguage = (said: string, own: string) => said === '' || language(said) === language(own)

const workCode = /^w[a-z2-9]{8}$/

/**
 * Whether the file is of this translation. A program may have put a name of its own in the work's place; then a part that was
 * made from a source of ours tells, since its key is used nowhere else.
 */
function isOwn(file: ReadFile, present: TranslationFile, isKnown: IsKnown): boolean {
  const areLanguages =
    isLanguage(file.sourceLanguage, present.sourceLanguage) &&
    isLanguage(file.targetLanguage, present.targetLanguage)
  if (!areLanguages || file.work === present.work) return areLanguages
  if (workCode.test(file.work)) return false
  return file.units.some(
    ({ id, sourceHash }) => partOf(id) !== 'head' && sourceHash !== null && isKnown(id, sourceHash),
  )
}

/** What of the files that came in together is of this translation, as one: programs join files, and part them. */
export function ownFile(files: readonly ReadFile[], present: TranslationFile, isKnown: IsKnown): ReadFile {
  const own = files.filter((file) => isOwn(file, present, isKnown))
  const [first] = own
  if (!first) throw new FileError('otherWork')
  return {
    ...first,
    units: own.flatMap(({ units }) => units),
    keyless: own.flatMap(({ keyless }) => keyless),
    passedOver: own.flatMap(({ passedOver }) => passedOver),
    morePassedOver: own.reduce((sum, { morePassedOver }) => sum + morePassedOver, 0),
  }
}
