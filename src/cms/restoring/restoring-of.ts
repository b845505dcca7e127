import { NotFound, type PayloadRequest } from 'payload'

import { storedInterview } from '@/cms/publishing/stored-interview'
import { newestVersion } from '@/cms/desk/source/newest-state'
import { changesIn } from '@/cms/desk/source/source-changes'
import { sourceTextsOf } from '@/cms/desk/source/source-ledger'
import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

import type { Restoring } from './restored-state'

/** What was changed to keep somebody safe: released since that day, or waiting in the newest save. */
async function guardedSince(day: string, now: Interview, req: PayloadRequest): Promise<Set<string>> {
  const released = [...(await sourceTextsOf(now.id, req))].filter(([, texts]) =>
    texts.some(
      ({ change, releasedAt }) => change === 'protective' && Date.parse(releasedAt) > Date.parse(day),
    ),
  )
  const waiting = [...changesIn(now)].filter(([, change]) => change === 'protective')
  return new Set([...released, ...waiting].map(([key]) => key))
}

/** A version of an interview, with what it would come back into. */
export async function restoringOf(
  version: number,
  req: PayloadRequest,
): Promise<Restoring & { id: number; revision: number }> {
  const { docs } = await req.payload.db.findVersions<Interview>({
    collection: 'interviews',
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  const id = idOf(found?.parent as number | { id: number } | undefined)
  const newest = id === null ? null : await newestVersion(id, req)
  if (!found || id === null || !newest) throw new NotFound(req.t)
  const now: Interview = { ...newest.version, id }
  const stored = await storedInterview(id, req)
  return {
    id,
    revision: now.revision ?? 0,
    old: found.version,
    now,
    shown: stored?._status === 'published' ? stored : null,
    guarded: await guardedSince(found.updatedAt, now, req),
  }
}
