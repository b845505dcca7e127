import type { PayloadRequest } from 'payload'

import type { Interview } from '@/payload-types'

/** An interview as its public row has it now. `payload.find` would do, but it runs hooks and populates. */
export async function storedInterview(id: number, req: PayloadRequest): Promise<Interview | null> {
  return req.payload.db.findOne<Interview>({ collection: 'interviews', where: { id: { equals: id } }, req })
}
