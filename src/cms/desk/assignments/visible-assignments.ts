import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/payload-types'

/**
 * Those of these assignments that the person who asks may see, with all their fields: what of them is theirs to know is for the
 * caller to say (desk-assignments.ts).
 */
export async function visibleAssignments(ids: readonly number[], req: PayloadRequest): Promise<Assignment[]> {
  if (ids.length === 0) return []
  const some = { collection: 'assignments', depth: 0, pagination: false, req } as const
  const seen = await req.payload.find({
    ...some,
    where: { id: { in: [...ids] } },
    select: { language: true },
    overrideAccess: false,
    user: req.user,
  })
  if (seen.docs.length === 0) return []
  const { docs } = await req.payload.find({ ...some, where: { id: { in: seen.docs.map(({ id }) => id) } } })
  return docs
}

/** The same of one; null where it is not theirs to see, as if it were not there. */
export async function visibleAssignment(id: number, req: PayloadRequest): Promise<Assignment | null> {
  const [found] = await visibleAssignments([id], req)
  return found ?? null
}

/** An assignment as the person who asks may read it by now; of one that is theirs no more, its number. */
export async function readableAssignment(id: number, req: PayloadRequest): Promise<Partial<Assignment>> {
  const found = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found ?? { id }
}
