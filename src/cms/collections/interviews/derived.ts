import type { Field } from 'payload'

import { nobodyField } from '@/cms/access/staff'
import { idOf } from '@/cms/id-of'
import { writtenLanguage } from '@/i18n/locales'
import { newKey } from '@/lib/keys'
import { plainText } from '@/lib/plain-text'
import type { Interview } from '@/payload-types'

const made = { access: { create: nobodyField, update: nobodyField }, admin: { hidden: true } } as const

/**
 * What follows from the rest, stored so that readers' queries find people, topics and other versions by an index and
 * never by the private rows. docs/decisions/0002 and 0003.
 */
export const derivedFields: Field[] = [
  { name: 'work', type: 'text', index: true, hooks: { beforeDuplicate: [() => null] }, ...made },
  { name: 'sourceLanguage', type: 'text', ...made },
  { name: 'words', type: 'number', ...made },
  { name: 'questions', type: 'number', ...made },
  { name: 'protectsPeople', type: 'checkbox', defaultValue: true, ...made },
  { name: 'creditedAuthors', type: 'relationship', relationTo: 'authors', hasMany: true, ...made },
  { name: 'creditedTranslators', type: 'relationship', relationTo: 'translators', hasMany: true, ...made },
  { name: 'namedSpeakers', type: 'relationship', relationTo: 'speakers', hasMany: true, ...made },
  { name: 'shownPlaces', type: 'relationship', relationTo: 'places', hasMany: true, ...made },
  { name: 'shownMedia', type: 'relationship', relationTo: 'media', hasMany: true, ...made },
]

const ids = (values: readonly (number | { id: number } | null | undefined)[]): number[] => [
  ...new Set(values.map(idOf).filter((id) => id !== null)),
]

type Row = Partial<Interview>
interface Credit {
  person?: number | { id: number } | null
  creditedAs?: string | null
}

/** Neither a withheld name nor a pen name may lead to the person. */
const isLinked = (row: Credit) => row.creditedAs === 'name'

/** Whether anybody in the interview must not be found through it. */
const protects = (interview: Row): boolean =>
  (interview.interviewees ?? []).some((row) => row.protection !== 'named' || row.nameWithheld === true)

/** The relations that readers may see, from the rows as they stand. */
export function publicRelations(interview: Row) {
  const credited = (rows: Credit[] | null | undefined) =>
    ids((rows ?? []).filter(isLinked).map((row) => row.person))
  const named = (interview.interviewees ?? []).filter(
    (row) => row.protection === 'named' && !row.nameWithheld,
  )
  const figures = (interview.exchanges ?? []).filter((block) => block.blockType === 'figure')
  return {
    protectsPeople: protects(interview),
    creditedAuthors: credited(interview.authors),
    creditedTranslators: credited(interview.translators),
    namedSpeakers: ids(named.map((row) => row.speaker)),
    shownPlaces: ids([...(interview.places ?? []), protects(interview) ? null : interview.talk?.place]),
    shownMedia: ids([interview.hero, ...figures.map((block) => block.media)]),
  }
}

/** What a list says about the length of a text, so that it need not load it. */
export function lengthOf(interview: Row): { words: number; questions: number } {
  const exchanges = (interview.exchanges ?? []).filter((block) => block.blockType === 'questionAnswer')
  const texts = exchanges.map((block) => `${block.question ?? ''} ${plainText(block.answer)}`)
  return {
    words: [interview.standfirst ?? '', ...texts].join(' ').split(/\s+/).filter(Boolean).length,
    questions: exchanges.filter((block) => block.question?.trim()).length,
  }
}

/** Whether the text is in none of the languages that were spoken, so that somebody carried it over. */
export const isTranslated = (interview: Row): boolean => {
  const spoken = interview.spokenLanguages ?? []
  return spoken.length > 0 && !spoken.some((code) => writtenLanguage(code) === interview.language)
}

/** The language it came from (BCP 47): that of the version it was made from, else the spoken one; null for no translation. */
export function sourceLanguageOf(interview: Row, madeFrom: Row | null, original: Row | null): string | null {
  if (madeFrom?.language) return madeFrom.language
  if (isTranslated(interview)) return interview.spokenLanguages?.[0] ?? null
  return original?.language && original.language !== interview.language ? original.language : null
}

export const newWork = () => newKey('w', 8)
