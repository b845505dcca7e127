import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { numbers } from '@/cms/publishing/settling'
import { type References, referencesOf } from '@/cms/uses/used-records'
import {
  nobodyWithdrawn,
  type NamingList,
  type Withdrawn,
  type WithdrawnPeople,
} from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'

import { peopleCollections, type PersonRecords } from './person-records'

/** Notes on somebody's records that their name was withdrawn now, or (null) that it may be told again. */
export async function noteWithdrawn(
  person: PersonRecords,
  by: Withdrawn['by'] | null,
  req: PayloadRequest,
): Promise<void> {
  const db = await databaseOf(req)
  for (const name of peopleCollections) {
    if (person[name].length === 0) continue
    // Whoever is publishing a text with them holds them: that text is waited for, and found.
    await db.execute(
      sql`select from ${tables[name]} where id = any(${numbers(person[name])}) order by id for update`,
    )
    await db.execute(sql`
      update ${tables[name]} set withdrawn_at = case when ${by}::withheld_by is null then null else now() end, withdrawn_by = ${by}::withheld_by
      where id = any(${numbers(person[name])})`)
  }
}

/** Those of these records whose name was withdrawn, also by another record of the same person. */
export async function withdrawnAmong(
  { authors = [], translators = [], speakers = [] }: References,
  req: PayloadRequest,
): Promise<WithdrawnPeople> {
  if (authors.length + translators.length + speakers.length === 0) return nobodyWithdrawn
  const db = await databaseOf(req)
  const { rows } = await db.execute<{
    list: NamingList
    id: number
    at: string | Date
    by: Withdrawn['by']
  }>(sql`
    with marks as (
      select 'authors' as list, id, withdrawn_at as at, withdrawn_by as by from ${tables.authors} where id = any(${numbers(authors)})
      union all select 'authors', author_id, withdrawn_at, withdrawn_by from ${tables.translators} where author_id = any(${numbers(authors)})
      union all select 'translators', id, withdrawn_at, withdrawn_by from ${tables.translators} where id = any(${numbers(translators)})
      union all select 'translators', carrier.id, author.withdrawn_at, author.withdrawn_by from ${tables.translators} carrier
        join ${tables.authors} author on author.id = carrier.author_id where carrier.id = any(${numbers(translators)})
      union all select 'interviewees', id, withdrawn_at, withdrawn_by from ${tables.speakers} where id = any(${numbers(speakers)}))
    select list, id, at, by::text as by from marks where at is not null order by at`)
  if (rows.length === 0) return nobodyWithdrawn
  const of = (list: NamingList) =>
    new Map(
      rows.flatMap((row) =>
        row.list === list ? [[row.id, { at: new Date(row.at).toISOString(), by: row.by }] as const] : [],
      ),
    )
  return { authors: of('authors'), translators: of('translators'), interviewees: of('interviewees') }
}

export function peopleIn(text: Partial<Interview>): References {
  const { authors = [], translators = [], speakers = [] } = referencesOf(text)
  return { authors, translators, speakers }
}

/** Those of a text's people whose name was withdrawn. */
export const withdrawnIn = (text: Partial<Interview>, req: PayloadRequest): Promise<WithdrawnPeople> =>
  withdrawnAmong(peopleIn(text), req)
