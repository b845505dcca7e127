import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/payload-types'

/** Writes past Payload's rules, which let nobody write these. The adapter wants whole rows where there are lists. */
export async function updateAssignment(
  id: number,
  data: Partial<Omit<Assignment, 'id'>>,
  req: PayloadRequest,
): Promise<Assignment> {
  const { db } = req.payload
  const stored = await db.findOne<Assignment>({
    collection: 'assignments',
    where: { id: { equals: id } },
    req,
  })
  return (await db.updateOne({
    collection: 'assignments',
    id,
    data: { ...stored, ...data },
    req,
  })) as Assignment
}
