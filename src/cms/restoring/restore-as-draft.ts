import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { noteBase } from '@/cms/desk/source/revision'
import { savingOf } from '@/cms/publishing/saving'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

import { restoredState } from './restored-state'
import { restoringOf } from './restoring-of'

/** Payload would write an old version, with its status and its names, over what readers have. */
export const restoreAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const { id, draft } = args as { id: number | string; draft?: boolean }
  if (draft !== true)
    throw new APIError(adminMessages(req.i18n.language)('restoring.asDraft'), 400, null, true)
  savingOf(req).restoring.version = Number(id)
  return args
}

/** Of the version that is restored only the words are taken; what else is said of the text stays as it is now. */
export const bringBackWords: CollectionBeforeChangeHook<Interview> = async ({ data, originalDoc, req }) => {
  const { restoring } = savingOf(req)
  const { version } = restoring
  restoring.version = null
  if (version === null || !originalDoc) return data
  const db = await databaseOf(req)
  await db.execute(sql`select id from ${tables.interviews} where id = ${originalDoc.id} for no key update`)
  // Payload has read the newest save before: one that came between is not to be lost.
  noteBase(req, originalDoc.id, Math.min(originalDoc.revision ?? 0, restoring.basedOn ?? Infinity))
  return restoredState(await restoringOf(version, req))
}
