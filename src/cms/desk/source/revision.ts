import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { savingOf } from '@/cms/publishing/saving'
import type { Interview } from '@/payload-types'
import { adminMessages } from '@/i18n/admin-messages'

import { newestRevision } from './newest-state'

/** Says which save an operation on this interview is based on. */
export const noteBase = (req: PayloadRequest, id: number, revision: number): void => {
  savingOf(req).basedOn.set(id, revision)
}

/**
 * Notes which save the writer had before them: later hooks see the stored document merged into theirs. Whoever sends parts
 * over HTTP must say it (428), or a program would overwrite what somebody else has written meanwhile.
 */
export const noteRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, data = {} } = args as {
    id?: number | string
    data?: { revision?: unknown; exchanges?: unknown }
  }
  const { revision, exchanges } = data
  // Null is the number of what has not been saved since saves were numbered.
  const isSaid = typeof revision === 'number' || revision === null
  if (!isSaid && exchanges !== undefined && req.payloadAPI !== 'local')
    throw new APIError(adminMessages(req.i18n.language)('saves.refused.revisionUnsaid'), 428, null, true)
  if (isSaid && id !== undefined) noteBase(req, Number(id), revision ?? 0)
  return args
}

/**
 * Named as an error of the field, so that the admin's form hears of it and can bring both together; and of the status, where it was to
 * be published.
 */
function refusal(revision: number, publishing: boolean, req: PayloadRequest) {
  const t = adminMessages(req.i18n.language)
  const message = t(publishing ? 'saves.refused.notPublished' : 'saves.refused.overtaken')
  const errors = ['revision', ...(publishing ? ['_status'] : [])].map((path) => ({ path, message }))
  return new APIError(message, 409, { revision, errors }, true)
}

/**
 * Numbers the saves of an interview, and refuses (409) one that is based on an older state than the newest. They come one after the
 * other (cms/payload/saves-in-turn.ts).
 */
export async function nextRevision(
  stored: Partial<Interview> | null,
  sent: Partial<Interview>,
  req: PayloadRequest,
): Promise<number> {
  if (!stored?.id) return 1
  const current = (await newestRevision(stored.id, req)) ?? stored.revision ?? 0
  const { basedOn: based } = savingOf(req)
  const basedOn = based.get(stored.id)
  based.delete(stored.id)
  if (basedOn !== undefined && basedOn < current) throw refusal(current, sent._status === 'published', req)
  return current + 1
}
