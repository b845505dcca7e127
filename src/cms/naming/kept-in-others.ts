import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { listsOf, tables } from '@/cms/payload/tables'
import type { Interview } from '@/payload-types'

import type { NameOnFile } from './hidden-names'
import { hiddenRows, type People } from './hidden-rows'

/** Somebody whom this interview names, and another that keeps their name from readers. */
export interface KeptInOther {
  person: string
  interview: number
  headline: string
}

const most = 10

/**
 * Where the newest saves of other works withhold or protect the names that this one tells: perhaps it is to be kept here, too.
 * @param named everybody whom it names
 */
export async function keptInOthers(
  named: readonly NameOnFile[],
  { work }: Interview,
  req: PayloadRequest,
): Promise<KeptInOther[]> {
  const called = new Map(named.map(({ collection, id, person }) => [`${collection}:${String(id)}`, person]))
  const idsOf = (collection: People) =>
    `{${named.flatMap((one) => (one.collection === collection ? [one.id] : [])).join()}}`
  const rowsOf = (collection: People) => {
    const { column, hidden } = hiddenRows[collection]
    return sql`
      select distinct ${`${collection}:`}::text || place.${sql.identifier(column)} as record, version.parent_id as interview,
        coalesce(version.version_headline, '') as headline
      from ${listsOf[collection].saved} place
        join ${tables.savedInterviews} version on version.id = place._parent_id and version.latest
        join ${tables.interviews} interviews on interviews.id = version.parent_id
      where place.${sql.identifier(column)} = any(${idsOf(collection)}::integer[]) and ${hidden}
        and interviews.work <> ${work ?? ''} and interviews.deleted_at is null`
  }
  if (called.size === 0) return []
  const { rows } = await (
    await databaseOf(req)
  ).execute<{ record: string; interview: number; headline: string }>(sql`
    ${sql.join((['authors', 'translators', 'speakers'] as const).map(rowsOf), sql` union `)}
    order by interview desc limit ${most}`)
  return rows.map(({ record, interview, headline }) => ({
    person: called.get(record) ?? '',
    interview,
    headline,
  }))
}
