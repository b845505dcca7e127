import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'

export interface ListedVersion {
  id: number | string
  savedAt: string
  /** The name of whoever saved it; null where that was not recorded. */
  savedBy: string | null
  state: 'public' | 'newest' | 'published' | 'draft'
}

/** The versions of an interview, newest first, without their texts; none for whoever may not read them. */
export async function listVersions(id: number, req: PayloadRequest): Promise<ListedVersion[]> {
  const asked = { overrideAccess: false, pagination: false, depth: 0, limit: 0, req } as const
  const { docs } = await req.payload.findVersions({
    ...asked,
    collection: 'interviews',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    select: { updatedAt: true, version: { _status: true, savedBy: true, deletedAt: true } },
    trash: true,
  })
  const people = [...new Set(docs.map(({ version }) => idOf(version.savedBy)).filter((one) => one !== null))]
  const found =
    people.length === 0
      ? { docs: [] }
      : await req.payload.find({
          ...asked,
          collection: 'users',
          where: { id: { in: people } },
          select: { name: true },
          // Past the rules on logins: who may read versions learns the name of whoever saved them, and nothing else.
          overrideAccess: true,
        })
  const names = new Map(found.docs.map((user) => [user.id, user.name]))
  const stored = await req.payload.find({
    ...asked,
    collection: 'interviews',
    where: { id: { equals: id } },
    select: { _status: true },
  })
  const isPublic = stored.docs[0]?._status === 'published'
  const shown = isPublic ? docs.find(({ version }) => version._status === 'published') : undefined
  return docs.map((version, n) => {
    const isPublished = version.version._status === 'published'
    const draft = n === 0 ? 'newest' : 'draft'
    return {
      id: version.id,
      savedAt: version.updatedAt,
      savedBy: names.get(idOf(version.version.savedBy) ?? 0) ?? null,
      state: version === shown ? 'public' : isPublished ? 'published' : draft,
    }
  })
}
