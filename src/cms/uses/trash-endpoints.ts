import { type Endpoint, NotFound, type PayloadRequest, type Where } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { idIn } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'

import { listUses } from './list-uses'
import type { Used } from './used-records'

const isInTrash: Where = { deletedAt: { exists: true } }
const asksTrash = ({ searchParams }: PayloadRequest) => searchParams.get('trash') === 'true'

const doneTo = (req: PayloadRequest) =>
  adminMessages(req.i18n.language)(asksTrash(req) ? 'trash.deleted' : 'trash.moved')

/**
 * In the place of Payload's own: DELETE puts into the trash, and deletes for good only what is there already and is asked for
 * with `trash=true`. `/:id/uses` lists for staff what keeps a record.
 */
export function trashEndpoints(collection: Used): Endpoint[] {
  const access = (req: PayloadRequest) => ({
    collection,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    req,
  })
  const now = () => ({ deletedAt: new Date().toISOString() })

  const one: Endpoint = {
    path: '/:id',
    method: 'delete',
    handler: async (req) => {
      const id = idIn(req.routeParams ?? {}, 'id')
      const doc = asksTrash(req)
        ? await req.payload.delete({ ...access(req), id, trash: true })
        : await req.payload.update({ ...access(req), id, data: now() })
      return Response.json({ doc, message: doneTo(req) })
    },
  }
  const many: Endpoint = {
    path: '/',
    method: 'delete',
    handler: async (req) => {
      const asked = req.query['where'] as Where | undefined
      const where: Where = asked ?? { id: { equals: 0 } }
      const result = asksTrash(req)
        ? await req.payload.delete({ ...access(req), where: { and: [where, isInTrash] }, trash: true })
        : await req.payload.update({ ...access(req), where, data: now() })
      const message = result.errors[0]?.message ?? doneTo(req)
      return Response.json({ ...result, message }, { status: result.errors.length > 0 ? 409 : 200 })
    },
  }
  const uses: Endpoint = {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new NotFound(req.t)
      const found = await listUses(collection, idIn(req.routeParams ?? {}, 'id'), req)
      return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
  return [one, many, uses]
}
