import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { isAdmin, isStaff } from '@/cms/access/staff'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { adminMessages } from '@/i18n/admin-messages'

import { listUses } from './list-uses'
import { refusalText } from './use-words'
import type { Used } from './used-records'

/** Refuses (409) to give up what something uses. Locked first: whoever is about to use it waits, and then sees it gone. */
async function refuseWhileUsed(collection: Used, id: number, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`select id from ${tables[collection]} where id = ${id} for update`)
  const uses = await listUses(collection, id, req)
  if (uses.total > 0)
    throw new APIError(refusalText(collection, uses, req.i18n.language), 409, { ...uses }, true)
}

/** Before a record goes into the trash. */
export const keepWhileUsed =
  (collection: Used): CollectionBeforeChangeHook<{ id: number; deletedAt?: string | null }> =>
  async ({ data, originalDoc, req }) => {
    const [before, after] = [Boolean(originalDoc?.deletedAt), Boolean(data.deletedAt)]
    if (before === after) return data
    if (req.user && !isStaff(req.user))
      throw new APIError(adminMessages(req.i18n.language)('trash.byStaff'), 403, null, true)
    if (after && originalDoc) await refuseWhileUsed(collection, originalDoc.id, req)
    return data
  }

/** Before something is deleted for good, by whoever may delete it. */
export const deleteOnlyUnused =
  (collection: Used): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await refuseWhileUsed(collection, Number(id), req)
  }

/** Of records: administrators only. */
export const onlyAdminsDelete: CollectionBeforeDeleteHook = ({ req }) => {
  if (req.user && !isAdmin(req.user))
    throw new APIError(adminMessages(req.i18n.language)('trash.byAdmins'), 403, null, true)
}
