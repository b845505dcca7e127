import { idOf } from '@/cms/payload/id-of'
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
interface Stated {
  id?: string | null
}

export const factsOf = (interview: Some): Partial<SharedFacts> =>
  Object.fromEntries(facts.map((name) => [name, interview[name]]))

/** A copy of a row is a row of its own; where there is one already, it is still that one, or an open form would take it for another. */
function copied<Row extends Stated>(
  rows: readonly Row[],
  own: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
) {
  const left = [...own]
  return rows.map(({ id: _, ...row }) => {
    const at = left.findIndex((each) => isSame(each, row as Row))
    const [mine] = at < 0 ? [] : left.splice(at, 1)
    return { row: { ...row, ...(mine?.id ? { id: mine.id } : {}) }, mine }
  })
}

/** The original's facts as a translation states them: its own words (names as signed, labels) stay where a row is the same. */
export function translatedFacts(original: Some, translation: Some): Partial<SharedFacts> {
  const authors = copied(
    original.authors ?? [],
    translation.authors ?? [],
    (one, other) => idOf(one.person) === idOf(other.person) && one.role === other.role,
  )
  const interviewees = copied(
    original.interviewees ?? [],
    translation.interviewees ?? [],
    (one, other) => one.key === other.key,
  )
  return {
    ...factsOf(original),
    authors: authors.map(({ row, mine }) => ({ ...row, signedAs: mine?.signedAs ?? row.signedAs })),
    // A label of another language may stand in only for a person who is named: a description is for translators.
    interviewees: interviewees.map(({ row, mine }) => ({ ...row, label: mine?.label ?? null })),
  }
}
