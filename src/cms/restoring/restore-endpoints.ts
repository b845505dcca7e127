import { type Endpoint, NotFound, restoreVersionOperation } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { idIn } from '@/cms/payload/read-body'
import { savingOf } from '@/cms/publishing/saving'
import { adminMessages } from '@/i18n/admin-messages'

import { restoreDifference } from './restore-difference'
import { restoringOf } from './restoring-of'

/** In the place of Payload's own, which restores to readers unless it is told not to. `revision`: the newest save that was seen. */
const restore: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const revision = req.searchParams.get('revision')
    if (revision !== null && /^\d{1,9}$/.test(revision)) savingOf(req).restoring.basedOn = Number(revision)
    const doc = await restoreVersionOperation({
      collection: req.payload.collections.interviews,
      id: idIn(req.routeParams ?? {}, 'id'),
      draft: true,
      depth: 0,
      req,
    })
    return Response.json({ ...doc, message: adminMessages(req.i18n.language)('restoring.done') })
  },
}

/** What restoring a version would change. */
const difference: Endpoint = {
  path: '/versions/:id/difference',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const restoring = await restoringOf(idIn(req.routeParams ?? {}, 'id'), req)
    const { id, revision } = restoring
    return Response.json(
      { id, revision, ...restoreDifference(restoring) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

export const restoreEndpoints: Endpoint[] = [restore, difference]
