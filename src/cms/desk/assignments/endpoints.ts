import { APIError, type Endpoint } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { isLocale } from '@/i18n/locales'
import type { Assignment } from '@/payload-types'

import { doAct, goAhead } from './do-act'
import { confirmSource } from '@/cms/desk/source/confirm-source'
import { inTransaction } from '@/cms/payload/in-transaction'
import { idIn, readBody, textIn } from '@/cms/payload/read-body'
import { isPublicText, sourceState } from '@/cms/desk/source/source-state'
import { updateAssignment } from './update-assignment'
import { readableAssignment } from './visible-assignments'

const idOfPath = (params: Record<string, unknown> | undefined) => idIn(params ?? {}, 'id')
const signedInOnly = (user: unknown) => {
  if (!user) throw new APIError('Not found', 404)
}

/** An original is wanted in a language, by when, with what the translator should know. */
const want: Endpoint = {
  path: '/want',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Not found', 404)
    const body = await readBody(req)
    const { language } = body
    if (!isLocale(language)) throw new APIError('"language" must be a language of the publication.', 400)
    const original = await sourceState(idIn(body, 'original'), req)
    if (!original || original.translationOf || original.deletedAt)
      throw new APIError('"original" is not an original.', 400)
    if (original.language === language) throw new APIError('The original is in that language already.', 400)
    const dueOn = textIn(body, 'dueOn')
    if (dueOn !== '' && Number.isNaN(Date.parse(dueOn)))
      throw new APIError('"dueOn" must be a day, such as 2026-12-31.', 400)
    const asked = { dueOn: dueOn === '' ? null : new Date(dueOn).toISOString(), brief: textIn(body, 'brief') }
    const doc = await inTransaction(req, async (): Promise<Assignment> => {
      const found = await req.payload.db.findOne<Assignment>({
        collection: 'assignments',
        where: { and: [{ original: { equals: original.id } }, { language: { equals: language } }] },
        req,
      })
      if (!isPublicText(original)) await confirmSource(original, req)
      const editor = req.user?.id ?? null
      if (found) return updateAssignment(found.id, { ...asked, editor }, req)
      const data = { ...asked, editor, original: original.id, language, state: 'wanted', workers: [] }
      return (await req.payload.db.create({ collection: 'assignments', data, req })) as Assignment
    })
    return Response.json({ doc })
  },
}

const actOn: Endpoint = {
  path: '/:id/act',
  method: 'post',
  handler: async (req) => {
    signedInOnly(req.user)
    const body = await readBody(req)
    const work = body['name'] === 'goAhead' ? goAhead : doAct
    const doc = await inTransaction(req, async () => {
      const { id } = await work(idOfPath(req.routeParams), body, req)
      return readableAssignment(id, req)
    })
    return Response.json({ doc })
  },
}

/** What is done on the desk: `POST /api/assignments/want` and `/api/assignments/:id/act` with `{ name, … }`. */
export const assignmentEndpoints: Endpoint[] = [want, actOn]
