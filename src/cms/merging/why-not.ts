import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { hiddenRows, type People } from '@/cms/naming/hidden-rows'
import { databaseOf } from '@/cms/payload/database-of'
import { listsOf, type Table, tables } from '@/cms/payload/tables'

import type { Merged } from './places'

type Sql = ReturnType<typeof sql>

/** Two records that cannot become one, and the headline of the text that is why. */
export interface Hindrance {
  why: 'together' | 'working' | 'hidden' | 'withdrawn'
  text: string
}

export const isPerson = (collection: Merged): collection is People => collection in hiddenRows

/** In which texts a person is credited, in what readers have and in the newest save, and whether their name is kept there. */
function creditsOf(collection: People, id: number): Sql {
  const { stored, saved } = listsOf[collection]
  const { column, hidden } = hiddenRows[collection]
  return sql`
    select place._parent_id as text, ${hidden} as hidden from ${stored} place
      where place.${sql.identifier(column)} = ${id}
    union select version.parent_id, ${hidden} from ${saved} place
      join ${tables.savedInterviews} version on version.id = place._parent_id and version.latest
      where place.${sql.identifier(column)} = ${id}`
}

/** Where the name is kept of whoever is the same person by another record, or stood behind an interviewee before they were protected. */
function keptElsewhere(collection: People, id: number): Sql {
  const { hidden } = hiddenRows.speakers
  switch (collection) {
    case 'authors':
      return sql`select translated.text from ${tables.translators} translators join lateral (
        select place._parent_id as text from ${tables.translatorCredits} place
        where place.person_id = translators.id and ${hiddenRows.translators.hidden}
      ) translated on true where translators.author_id = ${id}`
    case 'translators':
      return sql`select place._parent_id as text from ${tables.authorCredits} place
        join ${tables.translators} translators on translators.author_id = place.person_id
        where translators.id = ${id} and ${hiddenRows.authors.hidden}`
    case 'speakers':
      return sql`select version.parent_id as text from ${tables.savedInterviewees} stood
        join ${tables.savedInterviews} version on version.id = stood._parent_id
        join ${tables.interviewees} place on place._parent_id = version.parent_id and place.key = stood.key
        where stood.speaker_id = ${id} and ${hidden}`
    default:
      return collection satisfies never
  }
}

const isWithdrawn = (collection: People, id: number): Sql =>
  sql`exists (select from ${tables[collection]} where id = ${id} and withdrawn_at is not null)`

/**
 * What keeps two people's records apart. Where the name of one is kept in any text, the other may not be named in any: readers would be
 * told both names as one person's. Nor may one be named anywhere whose name is withdrawn with the other's.
 */
export async function whyNot(
  collection: Merged,
  [one, other]: readonly [number, number],
  req: PayloadRequest,
): Promise<Hindrance | null> {
  if (!isPerson(collection)) return null
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ why: Hindrance['why']; text: string | null }>(sql`
    with mine as (${creditsOf(collection, one)}), theirs as (${creditsOf(collection, other)}),
    hindrances as (
      select 1 as n, 'together' as why, text from mine where text in (select text from theirs)
      union all select 2, 'hidden', text from (
        select text from mine where hidden union all ${keptElsewhere(collection, one)}) hidden
        where exists (select from theirs where not hidden)
      union all select 2, 'hidden', text from (
        select text from theirs where hidden union all ${keptElsewhere(collection, other)}) hidden
        where exists (select from mine where not hidden)
      union all select 3, 'withdrawn', text from (
        select text from theirs where not hidden and ${isWithdrawn(collection, one)} and not ${isWithdrawn(collection, other)}
        union all select text from mine where not hidden and ${isWithdrawn(collection, other)} and not ${isWithdrawn(collection, one)}) named)
    select why, coalesce(nullif(interviews.headline, ''),
      (select version_headline from ${tables.savedInterviews} where parent_id = interviews.id and latest limit 1), '') as text
    from hindrances join ${tables.interviews} interviews on interviews.id = hindrances.text
    order by n, interviews.id limit 1`)
  const [found] = rows
  if (found) return { why: found.why, text: found.text ?? '' }
  return collection === 'translators' && (await workTogether(one, other, req))
    ? { why: 'working', text: '' }
    : null
}

/** Whether both have a part in one assignment, which has room for each of them once. */
async function workTogether(one: number, other: number, req: PayloadRequest): Promise<boolean> {
  const db = await databaseOf(req)
  const inOne = (table: Table) => sql`
    select from ${table} mine join ${table} theirs using (_parent_id)
    where mine.translator_id = ${one} and theirs.translator_id = ${other}`
  const { rows } = await db.execute<{ found: boolean }>(
    sql`select exists (${inOne(tables.workers)}) or exists (${inOne(tables.finalAnswers)}) as found`,
  )
  return rows[0]?.found === true
}
