import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

import {
  type References,
  referencesOf,
  referencesOfHome,
  referencesOfRecord,
  usedCollections,
  without,
} from './used-records'

/**
 * Holds what is about to be used until the request has ended, so that nobody deletes it meanwhile; refuses (409) what is in the
 * trash or is not there. The lock is the one that a foreign key takes, and lets publications count their uses.
 */
export async function holdUsed(used: References, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  for (const name of usedCollections) {
    const ids = [...new Set(used[name] ?? [])].sort((one, other) => one - other)
    if (ids.length === 0) continue
    const { rows } = await db.execute<{ id: number; deleted_at: unknown }>(sql`
      select id, deleted_at from ${tables[name]}
      where id in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )}) order by id for key share`)
    const there = new Set(rows.filter((row) => row.deleted_at === null).map((row) => row.id))
    const missing = ids.find((id) => !there.has(id))
    if (missing === undefined) continue
    const t = adminMessages(req.i18n.language)
    const message = t('uses.gone', { kind: t(`uses.kind.${name}`), id: missing })
    throw new APIError(message, 409, { collection: name }, true)
  }
}

/** A draft holds what it newly names; a publication everything that it names. */
export const holdWhatInterviewsUse: CollectionBeforeChangeHook<Interview> = async ({
  data,
  originalDoc,
  req,
}) => {
  const used = referencesOf(data)
  const before = originalDoc && data._status !== 'published' ? referencesOf(originalDoc) : {}
  await holdUsed(without(used, before), req)
  return data
}

/** The same for a person's portrait, for the author who is a translator, and for whoever signs in as one of them. */
export const holdWhatRecordsUse: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = referencesOfRecord((originalDoc ?? {}) as Record<string, unknown>)
  await holdUsed(without(referencesOfRecord(data), before), req)
  return data as unknown
}

export const holdWhatHomeUses: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = referencesOfHome((originalDoc ?? {}) as Record<string, unknown>)
  await holdUsed(without(referencesOfHome(data as Record<string, unknown>), before), req)
  return data as unknown
}
