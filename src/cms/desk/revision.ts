import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/database-of'
import type { Interview } from '@/payload-types'

import { newestVersion } from './newest-state'

const based = (req: PayloadRequest) => (req.context['basedOn'] ??= new Map()) as Map<number, number>

/** Notes which save the writer had before them: later hooks see the stored document merged into theirs. */
export const noteRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, data } = args as { id?: number | string; data?: { revision?: unknown } }
  const revision = data?.revision
  if (id !== undefined && typeof revision === 'number') based(req).set(Number(id), revision)
  return args
}

const words = {
  en: 'Somebody else has saved this text since you opened it. Nothing of yours is lost: compare the two and save again.',
  ar: 'حُفظ هذا النص من طرف آخر بعد أن فتحته. لم يضع شيء مما كتبته: قارن النصين ثم احفظ من جديد.',
} as const

/** Named as an error of the field, so that the admin's form hears of it and can show both texts. */
const refusal = (message: string, revision: number) =>
  new APIError(message, 409, { revision, errors: [{ path: 'revision', message }] }, true)

/**
 * Numbers the saves of an interview, and refuses (409) one that is based on an older state than the newest. The row is
 * locked first: of two at the same time one waits, and then sees the other's number.
 */
export async function nextRevision(stored: Partial<Interview> | null, req: PayloadRequest): Promise<number> {
  if (!stored?.id) return 1
  const db = await databaseOf(req)
  await db.execute(sql`select id from interviews where id = ${stored.id} for no key update`)
  const newest = await newestVersion(stored.id, req)
  const current = newest?.version.revision ?? stored.revision ?? 0
  const basedOn = based(req).get(stored.id)
  based(req).delete(stored.id)
  if (basedOn !== undefined && basedOn < current)
    throw refusal(words[req.i18n.language === 'ar' ? 'ar' : 'en'], current)
  return current + 1
}
