import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recountPublicUses, union, type Uses, usesOf } from '@/cms/public-uses'
import type { Interview } from '@/payload-types'

/** What readers can see of an interview now. `payload.find` would do, but it runs hooks and populates. */
export async function storedInterview(id: number, req: PayloadRequest): Promise<Interview | null> {
  return req.payload.db.findOne<Interview>({ collection: 'interviews', where: { id: { equals: id } }, req })
}

interface Stored {
  uses: Uses
  /** Changes with whatever is stored for readers, and not with a draft. */
  stamp: string
}

const before = (req: PayloadRequest) => (req.context['usesBefore'] ??= new Map()) as Map<number, Stored>

async function stateOf(id: number, req: PayloadRequest): Promise<Stored> {
  const stored = await storedInterview(id, req)
  return {
    uses: usesOf({ ...stored }),
    stamp: JSON.stringify([stored?._status, stored?.deletedAt, stored?.updatedAt]),
  }
}

/** Notes what the interview uses before it changes: afterwards only a draft may be left to compare with. */
export async function rememberUses({
  originalDoc,
  req,
}: {
  originalDoc?: { id?: unknown }
  req: PayloadRequest
}) {
  const id = Number(originalDoc?.id)
  if (Number.isInteger(id)) before(req).set(id, await stateOf(id, req))
}

async function recount(id: number, after: Uses, req: PayloadRequest) {
  await recountPublicUses(req, union(before(req).get(id)?.uses ?? {}, after))
  before(req).delete(id)
}

export const recountAfterChange: CollectionAfterChangeHook<Interview> = async ({ doc, req }) => {
  const after = await stateOf(doc.id, req)
  if (before(req).get(doc.id)?.stamp !== after.stamp) await recount(doc.id, after.uses, req)
}

export const recountAfterDelete: CollectionAfterDeleteHook<Interview> = async ({ id, req }) => {
  await recount(Number(id), {}, req)
}
