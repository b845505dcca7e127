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

import { listUses } from './list-uses'
import { refusalText } from './use-words'
import type { Used } from './used-records'

const words = {
  staff: {
    en: 'Only editors put records into the trash and take them out of it.',
    ar: 'وضع السجلات في سلة المهملات واستعادتها منها للتحرير وحده.',
  },
  admins: {
    en: 'Only an administrator deletes for good. In the trash it is out of everybody’s way.',
    ar: 'الحذف النهائي للمدير وحده. وما في سلة المهملات لا يعترض أحدًا.',
  },
} as const

const languageOf = ({ i18n }: PayloadRequest) => (i18n.language === 'ar' ? 'ar' : 'en')

/** Refuses (409) to give up what something uses. Locked first: whoever is about to use it waits, and then sees it gone. */
async function refuseWhileUsed(collection: Used, id: number, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`select id from ${tables[collection]} where id = ${id} for update`)
  const uses = await listUses(collection, id, req)
  if (uses.total > 0)
    throw new APIError(refusalText(collection, uses, languageOf(req)), 409, { ...uses }, true)
}

/** Before a record goes into the trash. */
export const keepWhileUsed =
  (collection: Used): CollectionBeforeChangeHook<{ id: number; deletedAt?: string | null }> =>
  async ({ data, originalDoc, req }) => {
    const [before, after] = [Boolean(originalDoc?.deletedAt), Boolean(data.deletedAt)]
    if (before === after) return data
    if (req.user && !isStaff(req.user)) throw new APIError(words.staff[languageOf(req)], 403, null, true)
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
  if (req.user && !isAdmin(req.user)) throw new APIError(words.admins[languageOf(req)], 403, null, true)
}
