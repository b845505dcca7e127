import { type OwnText, type SourcePart, type TranslatedField, translatedFields } from './translated-fields'

export interface Progress {
  /** Parts of the source with words of their own, the head among them, that the translation has to carry. */
  exchangesAll: number
  /** Those of them that carry all of their texts. */
  exchangesDone: number
  /** Those that carry some of them and not all. */
  exchangesBegun: number
  /** Words of the source, and those of them whose text is carried. */
  wordsAll: number
  wordsDone: number
}

/** The same by part: which are whole, which half-done, which not begun. */
export function partsOf(fields: readonly TranslatedField[]) {
  const byKey = new Map<string, TranslatedField[]>()
  for (const field of fields) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field])
  const parts = [...byKey.values()]
  const done = parts.filter((part) => part.every(({ isDone }) => isDone))
  const untouched = parts.filter((part) => !part.some(({ isDone }) => isDone))
  return { all: parts.length, done: done.length, begun: parts.length - done.length - untouched.length }
}

const total = (fields: readonly TranslatedField[]) => fields.reduce((sum, { words }) => sum + words, 0)

/** How much of a source a translation carries, by text and not by part: one with a question and no answer is not done. */
export function progressOf(source: readonly SourcePart[], own: OwnText): Progress {
  const fields = translatedFields(source, own)
  const { all, done, begun } = partsOf(fields)
  return {
    exchangesAll: all,
    exchangesDone: done,
    exchangesBegun: begun,
    wordsAll: total(fields),
    wordsDone: total(fields.filter(({ isDone }) => isDone)),
  }
}
