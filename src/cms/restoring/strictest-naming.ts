import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

type State = Partial<Interview>
type Interviewee = NonNullable<Interview['interviewees']>[number]
interface Credit {
  person?: number | { id: number } | null
  role: string
  creditedAs: 'name' | 'penName' | 'withheld'
  signedAs?: string | null
  withheldBy?: 'person' | 'newsroom' | null
}

const hiding = ['name', 'penName', 'withheld'] as const
const guarding = ['named', 'pseudonym', 'described'] as const

/** The row of these that hides its person most; of equals the first. */
const mostHidden = <Row extends Pick<Credit, 'creditedAs'>>(first: Row, others: readonly Row[]): Row =>
  others.reduce(
    (most, row) => (hiding.indexOf(row.creditedAs) > hiding.indexOf(most.creditedAs) ? row : most),
    first,
  )

/** The credits of the first list, each as strict as the strictest that any of the lists has for its person. */
export function strictestCredits<Row extends Credit>([now = [], ...others]: readonly (
  readonly Row[] | null | undefined
)[]): Row[] {
  const all = others.flatMap((rows) => rows ?? [])
  return (now ?? []).map((row) => {
    const person = idOf(row.person)
    const same = person === null ? [] : all.filter((other) => idOf(other.person) === person)
    const { creditedAs, signedAs, withheldBy = null } = mostHidden<Row>(row, same)
    return { ...row, creditedAs, withheldBy, signedAs: creditedAs === 'withheld' ? null : (signedAs ?? null) }
  })
}

/** Of two decisions about one person the one that tells less; undecided is the stricter of nothing. */
function stricter(now: Interviewee, other: Interviewee): Interviewee {
  const nameWithheld = now.nameWithheld === true || other.nameWithheld === true
  const withheldBy = (now.nameWithheld === true ? now : other).withheldBy ?? null
  const rank = (row: Interviewee) => (row.protection ? guarding.indexOf(row.protection) : -1)
  if (!now.protection || rank(other) <= rank(now)) return { ...now, nameWithheld, withheldBy }
  return {
    ...now,
    protection: other.protection ?? null,
    label: other.label ?? null,
    nameWithheld,
    withheldBy,
  }
}

/** Those who answer in the first state, each guarded as well as in the state that guards them best. */
export const strictestInterviewees = ([now, ...others]: readonly State[]): Interviewee[] =>
  (now?.interviewees ?? []).map((row) =>
    others
      .flatMap(({ interviewees }) => interviewees?.filter(({ key }) => key === row.key) ?? [])
      .reduce(stricter, row),
  )
