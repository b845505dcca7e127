import type { Interview } from '@/payload-types'

/** That somebody's name was withdrawn from everything they had a part in: when, and who decided it. */
export interface Withdrawn {
  at: string
  by: 'person' | 'newsroom'
}

const lists = ['authors', 'translators', 'interviewees'] as const
export type NamingList = (typeof lists)[number]

/** Of each list, those in it whose name was withdrawn, by their record. */
export type WithdrawnPeople = Readonly<Record<NamingList, ReadonlyMap<number, Withdrawn>>>

export const nobodyWithdrawn: WithdrawnPeople = {
  authors: new Map(),
  translators: new Map(),
  interviewees: new Map(),
}

type State = Partial<Pick<Interview, NamingList>>
type Interviewee = NonNullable<Interview['interviewees']>[number]
type Credit = NonNullable<Interview['authors']>[number] | NonNullable<Interview['translators']>[number]
type Row = Interviewee | Credit

const isCredit = (row: Row): row is Credit => 'creditedAs' in row

/** Whose record a row names or would name; null where it has none. */
function personIn(row: Row): number | null {
  const record = isCredit(row) ? row.person : row.speaker
  return (typeof record === 'object' ? record?.id : record) ?? null
}

const isOpen = (row: Row): boolean =>
  isCredit(row) ? row.creditedAs === 'name' : row.protection === 'named' && row.nameWithheld !== true

/** Whom a text names by the name in their record. */
export const peopleNamed = (state: State): Record<NamingList, number[]> => {
  const named = (rows: readonly Row[] | null | undefined) =>
    (rows ?? []).flatMap((row) => (isOpen(row) ? (personIn(row) ?? []) : []))
  return {
    authors: named(state.authors),
    translators: named(state.translators),
    interviewees: named(state.interviewees),
  }
}

const withheld = <Named extends Row>(row: Named, by: Withdrawn['by']): Named =>
  isCredit(row)
    ? { ...row, creditedAs: 'withheld', signedAs: null, withheldBy: by }
    : { ...row, nameWithheld: true, withheldBy: by }

/** Whether somebody has said of this very withdrawal that the row names its person all the same. */
const isAnswered = ({ namedDespite }: Row, { at }: Withdrawn): boolean =>
  Boolean(namedDespite) && Date.parse(namedDespite ?? '') === Date.parse(at)

/** A row that names somebody whose name was withdrawn. */
export interface NamedDespite {
  list: NamingList
  row: number
  withdrawn: Withdrawn
  isAnswered: boolean
}

/** Where a text names somebody whose name was withdrawn. */
export function namedDespite(state: State, people: WithdrawnPeople): NamedDespite[] {
  return lists.flatMap((list) =>
    (state[list] ?? []).flatMap((row: Row, n): NamedDespite[] => {
      const withdrawn = people[list].get(personIn(row) ?? 0)
      if (!withdrawn || !isOpen(row)) return []
      return [{ list, row: n, withdrawn, isAnswered: isAnswered(row, withdrawn) }]
    }),
  )
}

/**
 * The text as it names nobody whose name was withdrawn, except where somebody has said so knowingly. `known`: a text whose own people
 * stay as its editor has put them.
 */
export function withheldWhereWithdrawn<Text extends State>(
  text: Text,
  people: WithdrawnPeople,
  known: State = {},
): Text {
  const inList = <Named extends Row>(list: NamingList, rows: readonly Named[] | null | undefined) => {
    const before = new Set((known[list] ?? []).map((row: Row) => personIn(row)))
    return (rows ?? []).map((row) => {
      const person = personIn(row)
      const withdrawn = people[list].get(person ?? 0)
      const stays = !withdrawn || !isOpen(row) || isAnswered(row, withdrawn) || before.has(person)
      return stays ? row : withheld(row, withdrawn.by)
    })
  }
  if (lists.every((list) => people[list].size === 0)) return text
  return {
    ...text,
    authors: inList('authors', text.authors),
    translators: inList('translators', text.translators),
    interviewees: inList('interviewees', text.interviewees),
  }
}
