import type { PayloadRequest } from 'payload'

import { newestVersion } from '@/cms/desk/source/newest-state'

/** Marks a text as never to be published, in what is stored and in the newest save, as a save of its own. */
export async function keepPrivate(id: number, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  await db.updateOne({ collection: 'interviews', id, data: { neverPublish: true }, req })
  const newest = await newestVersion(id, req)
  if (!newest) return
  const { revision } = newest.version as { revision?: number | null }
  const version = { ...newest.version, neverPublish: true, revision: (revision ?? 0) + 1 }
  await db.updateVersion({ collection: 'interviews', id: newest.id, versionData: { version }, req })
}
