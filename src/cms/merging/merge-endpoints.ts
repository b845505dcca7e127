import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { idIn, readBody } from '@/cms/payload/read-body'
import { listUses, type Uses } from '@/cms/uses/list-uses'

import { mergeRecords, undoMerge } from './merge-records'
import { mergeRefusal } from './merge-words'
import type { Merged } from './places'
import { whyNot } from './why-not'

/** What merging two records would move to the one that is kept, or why they cannot be. */
export interface MergePlan extends Uses {
  refused: string | null
}

const notStored = { headers: { 'Cache-Control': 'no-store' } }

/** Whoever is not of the newsroom learns not even that there is such a record. */
function idFor(req: PayloadRequest): number {
  if (!isStaff(req.user)) throw new NotFound(req.t)
  return idIn(req.routeParams ?? {}, 'id')
}

/** Of people, topics and places: `/:id/merging` says what would be moved, `/:id/merge` moves it, `/:id/unmerge` moves it back. */
export function mergeEndpoints(collection: Merged): Endpoint[] {
  const plan: Endpoint = {
    path: '/:id/merging',
    method: 'get',
    handler: async (req) => {
      const kept = idFor(req)
      const gone = idIn(req.query, 'gone')
      const hindrance =
        kept === gone ? { why: 'same' as const, text: '' } : await whyNot(collection, [kept, gone], req)
      const refused = hindrance && mergeRefusal(hindrance.why, req.i18n.language, hindrance.text)
      return Response.json(
        { ...(await listUses(collection, gone, req)), refused } satisfies MergePlan,
        notStored,
      )
    },
  }
  const merge: Endpoint = {
    path: '/:id/merge',
    method: 'post',
    handler: async (req) => {
      const kept = idFor(req)
      const gone = idIn(await readBody(req), 'gone')
      const id = await inTransaction(req, () => mergeRecords(collection, { kept, gone }, req))
      return Response.json({ merge: id, kept }, notStored)
    },
  }
  const unmerge: Endpoint = {
    path: '/:id/unmerge',
    method: 'post',
    handler: async (req) => {
      const kept = idFor(req)
      const gone = await inTransaction(req, () => undoMerge(collection, kept, req))
      return Response.json({ kept, gone }, notStored)
    },
  }
  return [plan, merge, unmerge]
}
