import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { adminMessages } from '@/i18n/admin-messages'
import type { User } from '@/payload-types'

/** Those whom this request gives up: of many at once each is asked for before any is gone. */
const givenUpIn = ({ context }: PayloadRequest) =>
  (context['administratorsGivenUp'] ??= new Set()) as Set<number>

/**
 * Refuses (409) to give up the last administrator. Two that give up one another decide one after the other: the second sees what the
 * first has done.
 */
async function refuseTheLast(id: number, req: PayloadRequest): Promise<void> {
  const givenUp = givenUpIn(req).add(id)
  const db = await databaseOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 3))`)
  const { rows } = await db.execute<{ id: number }>(sql`select id from ${tables.users} where role = 'admin'`)
  if (rows.some((row) => !givenUp.has(row.id))) return
  throw new APIError(adminMessages(req.i18n.language)('users.lastAdministrator'), 409, null, true)
}

/** Before a login gets another role. */
export const keepAnAdministrator: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isGivenUp = originalDoc?.role === 'admin' && (data.role ?? 'admin') !== 'admin'
  if (isGivenUp) await refuseTheLast(originalDoc.id, req)
  return data
}

/** Before a login is deleted. */
export const deleteNoLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`select id from ${tables.users} where id = ${Number(id)} and role = 'admin'`,
  )
  if (rows.length > 0) await refuseTheLast(Number(id), req)
}

/**
 * Who is deleted is locked before it is decided whether they may be, as a save locks them (cms/payload/saves-in-turn.ts): in the other order
 * a save and a deletion would wait for one another.
 */
export const lockBeforeDeletion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'delete') return
  const { id } = args as { id?: number | string }
  const db = await databaseOf(req)
  if (id === undefined) await db.execute(sql`lock table ${tables.users} in exclusive mode`)
  else if (Number.isSafeInteger(Number(id)))
    await db.execute(sql`select id from ${tables.users} where id = ${Number(id)} for update`)
}
