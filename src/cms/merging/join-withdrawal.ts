import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

import type { Merged } from './places'
import { isPerson } from './why-not'

interface Pair {
  kept: number
  gone: number
}

/** Whose name was withdrawn stays so when their records become one: at their wish, if it was theirs in either. Whether the kept one was not marked before. */
export async function joinWithdrawal(
  collection: Merged,
  { kept, gone }: Pair,
  req: PayloadRequest,
): Promise<boolean> {
  if (!isPerson(collection)) return false
  const db = await databaseOf(req)
  const table = tables[collection]
  const { rows } = await db.execute<{ is_new: boolean }>(sql`
    update ${table} own set withdrawn_at = coalesce(own.withdrawn_at, other.withdrawn_at),
      withdrawn_by = case when 'person' in (own.withdrawn_by::text, other.withdrawn_by::text) then 'person' else other.withdrawn_by end
    from ${table} other, (select withdrawn_at from ${table} where id = ${kept}) before
    where own.id = ${kept} and other.id = ${gone} and other.withdrawn_at is not null
    returning before.withdrawn_at is null as is_new`)
  return rows[0]?.is_new === true
}

/** The same undone, unless the name was withdrawn anew in between. */
export async function partWithdrawal(
  collection: Merged,
  { kept, gone }: Pair,
  req: PayloadRequest,
): Promise<void> {
  if (!isPerson(collection)) return
  const db = await databaseOf(req)
  const table = tables[collection]
  await db.execute(sql`
    update ${table} own set withdrawn_at = null, withdrawn_by = null from ${table} other
    where own.id = ${kept} and other.id = ${gone} and own.withdrawn_at = other.withdrawn_at`)
}
