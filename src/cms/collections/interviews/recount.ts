import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recountPublicUses, union, type Uses, usesOf } from '@/cms/public-uses'
import type { Interview } from '@/payload-types'

/** What readers can see of an interview now. `payload.find` would do, but it runs hooks and populates. */
export async function storedInterview(id: number, req: PayloadRequest): Promise<Interview | null> {
  return req.payload.db.findOne<Interview>({ collection: 'interviews', where: { id: { equals: id } }, req })
}

const before = (req: PayloadRequest) => (req.context['usesBefore'] ??= new Map()) as Map<number, Uses>

/** Notes what the interview uses before it changes: afterwards only a draft may be left to compare with. */
export async function rememberUses({
  originalDoc,
  req,
}: {
  originalDoc?: { id?: unknown }
  req: PayloadRequest
}) {
  const id = Number(originalDoc?.id)
  if (Number.isInteger(id)) before(req).set(id, usesOf({ ...(await storedInterview(id, req)) }))
}

async function recount(id: number, after: Uses, req: PayloadRequest) {
  await recountPublicUses(req, union(before(req).get(id) ?? {}, after))
  before(req).delete(id)
}

export const recountAfterChange: CollectionAfterChangeHook<Interview> = async ({ doc, previousDoc, req }) => {
  const onlyADraft =
    doc._status === 'draft' && previousDoc._status === 'draft' && !doc.deletedAt && !previousDoc.deletedAt
  if (!onlyADraft) await recount(doc.id, usesOf({ ...(await storedInterview(doc.id, req)) }), req)
}

export const recountAfterDelete: CollectionAfterDeleteHook<Interview> = async ({ id, req }) => {
  await recount(Number(id), {}, req)
}
