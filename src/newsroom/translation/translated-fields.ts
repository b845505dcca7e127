import { plainText } from '@/text/plain-text'

import type { PlacedPart } from './follow-original'
import { countWords } from './count-words'
import { isLeftOut } from './left-out'
import { headKey, type WordedInterview } from './source-text'

/** A part of a source as it was released: its texts by the names of their fields; of the head `headline`, `standfirst`, `labels`. */
export interface SourcePart {
  key: string
  part: Readonly<Record<string, unknown>>
}

export type OwnText = WordedInterview & {
  interviewees?:
    readonly { key?: string | null; label?: string | null; nameWithheld?: boolean | null }[] | null
  exchanges?: readonly PlacedPart[] | null
}

export type TextName = 'headline' | 'standfirst' | 'label' | 'question' | 'answer' | 'text' | 'caption'

/** One text that a translation has to carry. */
export interface TranslatedField {
  /** Of the part; `head` for headline, standfirst and labels. */
  key: string
  name: TextName
  /** As Payload writes it: `exchanges.3.answer`. */
  path: string
  /** The part's place in the translation; null for the head. */
  place: number | null
  /** Words of the source. */
  words: number
  isDone: boolean
}

/** White space and the marks that nobody sees are no words. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u
const textIn = (value: unknown): string => (typeof value === 'string' ? value : plainText(value))
export const hasWords = (value: unknown): boolean => seen.test(textIn(value))

type Carried = Omit<TranslatedField, 'key' | 'place'>

function carried(path: string, name: TextName, source: unknown, own: unknown): Carried[] {
  if (!hasWords(source)) return []
  return [{ path, name, words: countWords(textIn(source)), isDone: hasWords(own) }]
}

interface Label {
  key?: unknown
  label?: unknown
}
const labelsIn = (part: SourcePart['part']): readonly Label[] =>
  Array.isArray(part['labels']) ? (part['labels'] as Label[]) : []

/** Of a person whose name is withheld nothing is shown, so there is nothing to carry. */
function headFields(part: SourcePart['part'], own: OwnText): Carried[] {
  const labels = labelsIn(part).flatMap(({ key, label }) => {
    const n = (own.interviewees ?? []).findIndex((row) => row.key === key)
    const row = own.interviewees?.[n]
    return !row || row.nameWithheld
      ? []
      : carried(`interviewees.${String(n)}.label`, 'label', label, row.label)
  })
  return [
    ...carried('headline', 'headline', part['headline'], own.headline),
    ...carried('standfirst', 'standfirst', part['standfirst'], own.standfirst),
    ...labels,
  ]
}

const names = ['question', 'answer', 'text', 'caption'] as const

function partFields(source: SourcePart['part'], own: PlacedPart, place: number): Carried[] {
  const at = `exchanges.${String(place)}`
  const fields = names.flatMap((name) => carried(`${at}.${name}`, name, source[name], own[name]))
  return isLeftOut(own) ? fields.map((field) => ({ ...field, isDone: true })) : fields
}

/**
 * Every text of a source that a translation has to carry, in the order of its form, and whether it does: the one answer for
 * progress, for the way to the next, for handing in and for publication. What an editor has left out here counts as carried.
 */
export function translatedFields(source: readonly SourcePart[], own: OwnText): TranslatedField[] {
  const parts = new Map(source.map(({ key, part }) => [key, part]))
  const head = parts.get(headKey)
  const inHead = head ? headFields(head, own).map((field) => ({ ...field, key: headKey, place: null })) : []
  const inParts = (own.exchanges ?? []).flatMap((part, place) => {
    const from = part.blockType === 'translatorNote' ? undefined : parts.get(part.key ?? '')
    return from
      ? partFields(from, part, place).map((field) => ({ ...field, key: part.key ?? '', place }))
      : []
  })
  return [...inHead, ...inParts]
}

/** Those of them that are still to be translated. */
export const untranslatedFields = (source: readonly SourcePart[], own: OwnText): TranslatedField[] =>
  translatedFields(source, own).filter(({ isDone }) => !isDone)
