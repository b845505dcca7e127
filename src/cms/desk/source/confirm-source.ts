import type { PayloadRequest } from 'payload'

import type { Interview } from '@/payload-types'

import { newestVersion } from './newest-state'
import { releaseSource } from './release-source'
import { changesIn, withoutChanges } from './source-changes'

/**
 * A private original's present words are what its translations are to follow: the same as publication, for a text that no
 * reader ever gets.
 */
export async function confirmSource(newest: Interview, req: PayloadRequest): Promise<void> {
  const changes = changesIn(newest)
  await releaseSource(newest, changes, req)
  const stored = changes.size > 0 ? await newestVersion(newest.id, req) : null
  if (!stored) return
  const version = withoutChanges(stored.version)
  await req.payload.db.updateVersion({
    collection: 'interviews',
    id: stored.id,
    versionData: { version },
    req,
  })
}
