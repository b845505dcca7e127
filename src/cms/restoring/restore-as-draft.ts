import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { noteBase } from '@/cms/desk/source/revision'
import { savingOf } from '@/cms/publishing/saving'
import type { Interview } from '@/payload-types'

import { restoredState } from './restored-state'
import { restoringOf } from './restoring-of'

const words = {
  en: 'An old version comes back as a draft, never to readers at once. Say draft=true, and publish it afterwards.',
  ar: 'تعود النسخة القديمة مسودةً، لا إلى القرّاء مباشرة. يُطلب ذلك بـ draft=true، ثم تُنشر بعد ذلك.',
} as const

/** Payload would write an old version, with its status and its names, over what readers have. */
export const restoreAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const { id, draft } = args as { id: number | string; draft?: boolean }
  if (draft !== true) throw new APIError(words[req.i18n.language === 'ar' ? 'ar' : 'en'], 400, null, true)
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
