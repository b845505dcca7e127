import type { Interview } from '@/payload-types'

/** What interviews and pages are made of besides words, and the originals of translations: kept for as long as one of them needs it. */
export const usedCollections = [
  'authors',
  'translators',
  'speakers',
  'topics',
  'places',
  'media',
  'interviews',
] as const
export type Used = (typeof usedCollections)[number]

export type References = Partial<Record<Used, readonly number[]>>

/** A relation as it may be given: a number, its digits, or the record. */
function idIn(value: unknown): number[] {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  const number = typeof id === 'string' ? Number(id) : id
  return typeof number === 'number' && Number.isSafeInteger(number) ? [number] : []
}

const idsIn = (values: readonly unknown[] | null | undefined) => (values ?? []).flatMap(idIn)

/** Every record that an interview is made with, whether readers are told of it or not. */
export function referencesOf(interview: Partial<Interview>): References {
  const { authors, translators, interviewees, topics, places, talk, hero, exchanges } = interview
  const { translationOf, translatedFrom } = interview
  const figures = (exchanges ?? []).filter((part) => part.blockType === 'figure')
  return {
    authors: idsIn(authors?.map(({ person }) => person)),
    translators: idsIn(translators?.map(({ person }) => person)),
    speakers: idsIn(interviewees?.map(({ speaker }) => speaker)),
    topics: idsIn(topics),
    places: idsIn([...(places ?? []), talk?.place]),
    media: idsIn([hero, ...figures.map(({ media }) => media)]),
    interviews: idsIn([translationOf, translatedFrom]),
  }
}

/** Those of a person's record. */
export const referencesOfRecord = (record: Record<string, unknown>): References => ({
  authors: idIn(record['author']),
  translators: idIn(record['translator']),
  media: idIn(record['portrait']),
})

/** Those of the home page. */
export const referencesOfHome = (home: Record<string, unknown>): References => ({
  topics: idsIn(home['topics'] as unknown[] | null),
  places: idsIn(home['places'] as unknown[] | null),
})

/** The references of one that are not in the other. */
export const without = (some: References, others: References): References =>
  Object.fromEntries(
    usedCollections.map((name) => [name, (some[name] ?? []).filter((id) => !others[name]?.includes(id))]),
  )
