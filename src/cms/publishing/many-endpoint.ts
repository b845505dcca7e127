import { APIError, type Endpoint, NotFound, type Where } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { oneOf } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'

import { manyActs, manyPlan } from './many-plan'
import { newestStates } from './missing-in-many'

const most = 100

/**
 * `GET /api/interviews/plan?act=publish&where=…`: what publishing, unpublishing or throwing away those that the list would show would do
 * to each of them. For staff.
 */
export const planEndpoint: Endpoint = {
  path: '/plan',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const act = oneOf(req.query, 'act', manyActs)
    const asked = req.query['where'] as Where | undefined
    const { docs, totalDocs } = await req.payload.find({
      collection: 'interviews',
      where: asked ?? { id: { equals: 0 } },
      draft: true,
      depth: 0,
      limit: most,
      select: {},
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (totalDocs > most)
      throw new APIError(adminMessages(req.i18n.language)('many.tooMany', { most }), 400, null, true)
    const texts = await newestStates(
      docs.map(({ id }) => id),
      req,
    )
    return Response.json(await manyPlan(act, texts, req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
