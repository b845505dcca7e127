import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isOnDesk, translatorOf } from '@/cms/access/desk'
import { isStaff } from '@/cms/access/staff'
import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

import { confirmSource } from './source/confirm-source'
import { inTransaction } from '@/cms/payload/in-transaction'
import { keepPrivate } from './assignments/keep-private'
import { newestState } from './source/newest-state'
import { idIn, oneOf, readBody, textIn } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'
import { signCredit } from './signing/sign-credit'
import { sourceBeside } from './source/source-beside'
import { isPublicText, sourceState } from './source/source-state'
import { turnPair } from './source/turn-pair'

/** The newest state of the interview in the path, for those who work on it; for anybody else it is not there. */
export async function onDesk(req: PayloadRequest): Promise<Interview> {
  const id = idIn(req.routeParams ?? {}, 'id')
  const found = (await isOnDesk(req, id)) ? await newestState(id, req) : null
  if (!found) throw new NotFound(req.t)
  return found
}

/** What a translation is made from, part by part, beside what it was made from: `SourceBeside`. */
const source: Endpoint = {
  path: '/:id/source',
  method: 'get',
  handler: async (req) =>
    Response.json(await sourceBeside(await onDesk(req), req), { headers: { 'Cache-Control': 'no-store' } }),
}

/** The number of the newest save, and the state of it: for a writer whose own was refused. */
const revision: Endpoint = {
  path: '/:id/revision',
  method: 'get',
  handler: async (req) => {
    const { revision: number, updatedAt } = await onDesk(req)
    return Response.json({ revision: number ?? 0, updatedAt }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** An editor confirms the present words of an original that is not published, which keeps it so until the mark is taken off. */
const confirm: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const original = await onDesk(req)
    if (isPublicText(await sourceState(original.id, req)) || original.translationOf)
      throw new APIError(adminMessages(req.i18n.language)('pair.refused.confirm'), 400)
    await inTransaction(req, async () => {
      await confirmSource(original, req)
      await keepPrivate(original.id, req)
    })
    return Response.json({ confirmed: true })
  },
}

/** An editor says that a translation is the original after all. */
const turn: Endpoint = {
  path: '/:id/turn',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const translation = await onDesk(req)
    await inTransaction(req, () => turnPair(translation, req))
    return Response.json({ turned: true })
  },
}

/** A translator says how they are named in a work of theirs, past or present: `{ creditedAs, signedAs }`, `translator` for staff. */
const sign: Endpoint = {
  path: '/:id/sign',
  method: 'post',
  handler: async (req) => {
    const body = await readBody(req)
    const id = idIn(req.routeParams ?? {}, 'id')
    const translator = isStaff(req.user) ? idIn(body, 'translator') : translatorOf(req)
    const interview = req.user ? await newestState(id, req) : null
    const credited = (interview?.translators ?? []).some(({ person }) => idOf(person) === translator)
    if (!interview || translator === null || !credited) throw new NotFound(req.t)
    const creditedAs = oneOf(body, 'creditedAs', ['name', 'penName', 'withheld'])
    const signedAs = textIn(body, 'signedAs', 200)
    if (creditedAs === 'penName' && signedAs === '')
      throw new APIError(adminMessages(req.i18n.language)('signing.refused.signedAs'), 400)
    const signature = {
      creditedAs,
      signedAs: creditedAs === 'withheld' || signedAs === '' ? null : signedAs,
      withheldBy: 'person' as const,
    }
    await inTransaction(req, () => signCredit(id, translator, signature, req))
    return Response.json({ signed: true })
  },
}

export const interviewEndpoints: Endpoint[] = [source, revision, confirm, turn, sign]
