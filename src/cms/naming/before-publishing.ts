import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { newestState } from '@/cms/desk/newest-state'
import { idIn } from '@/cms/desk/read-body'
import { namesInWords } from '@/surfaces/credits/names-in-words'
import type { Interview } from '@/payload-types'

import { hiddenNames } from './hidden-names'
import { type RecordPlace, recordPlaces } from './record-places'
import { type WordedPlace, wordedPlaces } from './worded-places'

/** A place in a version of the work, or in a record that its page shows. */
type Place = (WordedPlace & { interview: number; language: string }) | RecordPlace

export interface NamePlace {
  place: Place
  /** Whose name it is. */
  person: string
  /** As it stands there. */
  found: string
}

/** What an editor is to know before an interview goes out. */
export interface BeforePublishing {
  /** Readers have never had it, and translators have: it is on the translation desk as a private original. */
  wasPrivate: boolean
  names: NamePlace[]
}

async function versionsOf(interview: Interview, req: PayloadRequest): Promise<Interview[]> {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: 'interviews',
    where: {
      and: [
        { work: { equals: interview.work ?? '' } },
        { id: { not_equals: interview.id } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { work: true },
    pagination: false,
    req,
  })
  const others: (Interview | null)[] = []
  for (const { id } of docs) others.push(await newestState(id, req))
  return [interview, ...others.filter((other) => other !== null)]
}

/** Whether readers have ever had it: what was taken back is no secret any more. */
async function hasHadReaders(id: number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: 'interviews',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}

/** Whether it was handed to translators: there is a translation, or one is asked for. */
async function isOnDesk({ id }: Interview, versions: readonly Interview[], req: PayloadRequest) {
  if (versions.length > 1) return true
  const original = { original: { equals: id } }
  return (await req.payload.db.count({ collection: 'assignments', where: original, req })).totalDocs > 0
}

async function beforePublishing(interview: Interview, req: PayloadRequest): Promise<BeforePublishing> {
  const versions = await versionsOf(interview, req)
  const texts: { place: Place; words: string }[] = [
    ...versions.flatMap((version) =>
      wordedPlaces(version).map(({ place, words }) => ({
        place: { ...place, interview: version.id, language: version.language },
        words,
      })),
    ),
    ...(await recordPlaces(versions, req)),
  ]
  return {
    wasPrivate:
      !interview.translationOf &&
      (await isOnDesk(interview, versions, req)) &&
      !(await hasHadReaders(interview.id, req)),
    names: namesInWords(await hiddenNames(versions, req), texts),
  }
}

/** `GET /api/interviews/:id/before-publishing`: what the newest save is to be looked at for. Told to staff. */
export const beforePublishingEndpoint: Endpoint = {
  path: '/:id/before-publishing',
  method: 'get',
  handler: async (req) => {
    const interview = isStaff(req.user) ? await newestState(idIn(req.routeParams ?? {}, 'id'), req) : null
    if (!interview) throw new NotFound(req.t)
    return Response.json(await beforePublishing(interview, req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
