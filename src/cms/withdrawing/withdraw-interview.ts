import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { newestState } from '@/cms/desk/source/newest-state'
import { idIn } from '@/cms/payload/read-body'
import { versionsOf } from '@/cms/naming/places-of-work'
import type { Interview } from '@/payload-types'

import { lettersSent } from './letters-sent'

/** What taking an interview off every surface comes to. */
export interface InterviewWithdrawal {
  /** Of its versions, in whatever language. */
  texts: { public: number; drafts: number }
  letters: number
}

async function versionsFor(req: PayloadRequest): Promise<Interview[]> {
  const interview = isStaff(req.user) ? await newestState(idIn(req.routeParams ?? {}, 'id'), req) : null
  if (!interview) throw new NotFound(req.t)
  return versionsOf(interview, req)
}

async function plan(versions: readonly Interview[], req: PayloadRequest): Promise<InterviewWithdrawal> {
  const ids = versions.map(({ id }) => id)
  const { totalDocs } = await req.payload.db.count({
    collection: 'interviews',
    where: {
      and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    req,
  })
  return {
    texts: { public: totalDocs, drafts: ids.length - totalDocs },
    letters: await lettersSent(ids, req),
  }
}

/** Takes every version back, and marks it so that no door publishes it until somebody takes the mark off: all of them or none. */
const takeBack = (versions: readonly Interview[], req: PayloadRequest) =>
  inTransaction(req, async () => {
    for (const { id, deletedAt } of versions)
      await req.payload.update({
        collection: 'interviews',
        id,
        data: { _status: 'draft', neverPublish: true },
        trash: Boolean(deletedAt),
        overrideAccess: false,
        user: req.user,
        depth: 0,
        req,
      })
  })

/** `/:id/withdrawal` of an interview: GET says what it comes to, POST does it, to all its versions. For staff. */
export const interviewWithdrawal: Endpoint[] = [
  {
    path: '/:id/withdrawal',
    method: 'get',
    handler: async (req) =>
      Response.json(await plan(await versionsFor(req), req), { headers: { 'Cache-Control': 'no-store' } }),
  },
  {
    path: '/:id/withdrawal',
    method: 'post',
    handler: async (req) => {
      const versions = await versionsFor(req)
      await takeBack(versions, req)
      return Response.json({ done: versions.length, left: 0, still: null })
    },
  },
]
