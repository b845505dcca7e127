import { idOf } from '@/cms/id-of'
import type { Interview } from '@/payload-types'

/** Facts about the talk: entered on the original, the same in every language version. */
const facts = [
  'authors',
  'houseByline',
  'interviewees',
  'topics',
  'places',
  'talk',
  'hero',
  'spokenLanguages',
] as const

export type SharedFacts = Pick<Interview, (typeof facts)[number]>
type Some = Partial<Interview>

export const factsOf = (interview: Some): Partial<SharedFacts> =>
  Object.fromEntries(facts.map((name) => [name, interview[name]]))

/** The original's facts as a translation states them: its own words (names as signed, labels) stay where a row is the same. */
export function translatedFacts(original: Some, translation: Some): Partial<SharedFacts> {
  return {
    ...factsOf(original),
    authors: (original.authors ?? []).map(({ id: _, ...row }) => {
      const own = translation.authors?.find(
        (mine) => idOf(mine.person) === idOf(row.person) && mine.role === row.role,
      )
      return { ...row, signedAs: own?.signedAs ?? row.signedAs }
    }),
    interviewees: (original.interviewees ?? []).map(({ id: _, ...row }) => {
      const own = translation.interviewees?.find((mine) => mine.key === row.key)
      // A label of another language may stand in only for a person who is named: a description is for translators.
      return { ...row, label: own?.label ?? null }
    }),
  }
}
