import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { newestState } from '@/cms/desk/source/newest-state'
import { idIn, readBody, textIn } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'
import { namesInWords, sequencesOf } from '@/surfaces/credits/names-in-words'

import { withdrawnPeople } from '@/cms/withdrawing/withdrawn-endpoint'

import { beforePublishing } from './before-publishing'
import { hiddenNames } from './hidden-names'
import { namedElsewhere, type NamedElsewhere } from './other-interviews'
import { type NamePlace, placesOfWork, versionsOf } from './places-of-work'

/** The newest save of the interview in the path, for staff; for anybody else it is not there. */
async function openForStaff(req: PayloadRequest): Promise<Interview> {
  const found = isStaff(req.user) ? await newestState(idIn(req.routeParams ?? {}, 'id'), req) : null
  if (!found) throw new NotFound(req.t)
  return found
}

const unkept = (answer: object) => Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })

/** `GET /api/interviews/:id/before-publishing`: what the newest save is to be looked at for. */
const before: Endpoint = {
  path: '/:id/before-publishing',
  method: 'get',
  handler: async (req) => unkept(await beforePublishing(await openForStaff(req), req)),
}

/** `GET /api/interviews/:id/named-elsewhere`: where other interviews say a name that is withheld or kept in this one. */
const elsewhere: Endpoint = {
  path: '/:id/named-elsewhere',
  method: 'get',
  handler: async (req) => {
    const versions = await versionsOf(await openForStaff(req), req)
    return unkept(await namedElsewhere(await hiddenNames(versions, req), versions, req))
  },
}

/** Where a name is that somebody looks for; `elsewhere` only where it was asked for. */
export interface NameLookedFor {
  names: NamePlace[]
  elsewhere: NamedElsewhere | null
}

/**
 * `POST /api/interviews/:id/look-for-name` with `{ name }`, in each script if need be, with a comma between, and `{ elsewhere: true }` for
 * other interviews as well. It is written down nowhere.
 */
const lookForName: Endpoint = {
  path: '/:id/look-for-name',
  method: 'post',
  handler: async (req) => {
    const interview = await openForStaff(req)
    const body = await readBody(req)
    const forms = textIn(body, 'name', 200).split(/[,،;؛\n]/u)
    if (forms.flatMap(sequencesOf).length === 0)
      throw new APIError(adminMessages(req.i18n.language)('lookForName.tooShort'), 400, null, true)
    const hidden = [{ person: '', forms }]
    const versions = await versionsOf(interview, req)
    const elsewhere = body['elsewhere'] === true ? await namedElsewhere(hidden, versions, req) : null
    const names = namesInWords(hidden, await placesOfWork(versions, req))
    return unkept({ names, elsewhere } satisfies NameLookedFor)
  },
}

export const namingEndpoints: Endpoint[] = [withdrawnPeople, before, elsewhere, lookForName]
