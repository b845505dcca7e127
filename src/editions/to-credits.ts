import type { Run } from '@/content/types'
import type { Interview as Stored } from '@/payload-types'

import type { EditionCredit, EditionCredited, Ref } from './edition'
import { refTo } from './ref-to'

type Row = Pick<NonNullable<Stored['authors']>[number], 'creditedAs' | 'signedAs' | 'withheldBy'> & {
  person?: number | { id: number } | null
}

/** How a row names its person. Only what the row says is withheld: a record that is missing is nobody's wish. */
function toCredited(row: Row, language: string, kind: 'author' | 'translator'): EditionCredited | null {
  const signed: Run | null = row.signedAs?.trim() ? { text: row.signedAs, lang: language } : null
  if (row.creditedAs === 'penName' && signed) return { kind: 'person', ref: null, signed }
  if (row.creditedAs !== 'name') return { kind: 'withheld', withheldBy: row.withheldBy ?? 'person' }
  const ref: Ref | null = refTo(kind, row.person)
  return ref === null && signed === null ? null : { kind: 'person', ref, signed }
}

/** Everybody who made the interview: who asked, then who carried it over, each list in its editor's order. */
export function toCredits({
  language,
  authors,
  translators,
  houseByline,
}: Pick<Stored, 'language' | 'authors' | 'translators' | 'houseByline'>): EditionCredit[] {
  const credited = (kind: 'author' | 'translator', rows: typeof authors | typeof translators) =>
    (rows ?? []).flatMap((row): EditionCredit[] => {
      const by = toCredited(row, language, kind)
      return by ? [{ role: row.role, by }] : []
    })
  const house: EditionCredit[] = houseByline ? [{ role: 'interviewer', by: { kind: 'house' } }] : []
  const written = credited('author', authors)
  // Where the house signs, it does so in place of those who do not.
  const signing = houseByline ? written.filter(({ by }) => by.kind !== 'withheld') : written
  return [...house, ...signing, ...credited('translator', translators)]
}
