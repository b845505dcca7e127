import { FileError } from './file-error'
import { partOf } from './from-units'
import type { IsKnown } from './plan-changes'
import { unspacedWords } from './tidy-runs'
import { isUnitId, type ReadFile, type Runs, type TranslationFile } from './translation-file'

/** Programs add regions of their own, or leave a language out: `en-US`, `AR_SY`. */
const language = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? ''
const isLanguage = (said: string, own: string) => said === '' || language(said) === language(own)

const nameOf = (hash: string, source: Runs) => `${hash} ${unspacedWords(source)}`

/** The ids of the units here by what they are made from; none of what stands here twice. */
function idsBySource({ units }: TranslationFile): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, source, sourceHash } of units) {
    const name = nameOf(sourceHash, source)
    ids.set(name, ids.has(name) ? null : id)
  }
  return ids
}

/** A file whose units have their names again, where a program has put numbers of its own in their place. */
function withNames(file: ReadFile, present: TranslationFile): ReadFile {
  const ids = idsBySource(present)
  const units = file.units.map((unit) => {
    if (isUnitId(unit.id) || unit.sourceHash === null) return unit
    return { ...unit, id: ids.get(nameOf(unit.sourceHash, unit.source)) ?? unit.id }
  })
  const names = new Map(file.units.map(({ id }, n) => [id, units[n]?.id ?? id]))
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? id))
  return { ...file, units, passedOver: file.passedOver.map((one) => ({ ...one, id: named(one.id) })) }
}

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
  const own = files.map((file) => withNames(file, present)).filter((file) => isOwn(file, present, isKnown))
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
