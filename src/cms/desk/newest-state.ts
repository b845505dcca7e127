import type { PayloadRequest } from 'payload'

import type { Interview } from '@/payload-types'

/** An interview as it was last saved, draft or not, past the access rules; null where there is none. */
export async function newestState(id: number, req: PayloadRequest): Promise<Interview | null> {
  return req.payload.findByID({
    collection: 'interviews',
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
}

/** The record of that save. */
export async function newestVersion(id: number, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<Interview>({
    collection: 'interviews',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
