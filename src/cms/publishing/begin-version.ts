import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

/** So long the saves that a form makes by itself go into one version. */
const minutes = 5

/** Who saves: a person, or nobody where the house does it by itself. */
export const saverOf = ({ user }: Pick<PayloadRequest, 'user'>): number | null => user?.id ?? null

/**
 * Payload keeps all that a form saves by itself in one version, whoever typed and for however long: nothing of it could be brought back. What
 * somebody else has saved, or was begun some minutes ago, is closed here, and the save begins a version of its own.
 */
export async function beginVersion(id: number, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`
    update ${tables.savedInterviews} set autosave = false
    where parent_id = ${id} and latest and autosave
      and (created_at < now() - make_interval(mins => ${minutes}::int) or version_saved_by_id is distinct from ${saverOf(req)}::int)`)
}
