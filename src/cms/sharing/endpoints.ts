import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { onDesk } from '@/cms/desk/interview-endpoints'
import { idIn, readBody, textIn } from '@/cms/payload/read-body'
import { adminMessages } from '@/i18n/admin-messages'
import { isLocale } from '@/i18n/locales'
import { newToken } from '@/lib/draft-token'
import { routes } from '@/lib/routes'

import { linkDays, type NewDraftLink } from './draft-link'
import { draftLinks, keepDraftLink, takeBackDraftLink } from './draft-links'

const headers = { 'Cache-Control': 'no-store' }

async function ofStaff(req: PayloadRequest) {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  return onDesk(req)
}

/** The links to a draft that somebody outside has: `{links: DraftLink[]}`. */
const list: Endpoint = {
  path: '/:id/links',
  method: 'get',
  handler: async (req) =>
    Response.json({ links: await draftLinks((await ofStaff(req)).id, req) }, { headers }),
}

/** Makes a link for one reader outside (`{forWhom, days}`), and answers where it leads, once: `NewDraftLink`. */
const make: Endpoint = {
  path: '/:id/links',
  method: 'post',
  handler: async (req) => {
    const { id, language, neverPublish } = await ofStaff(req)
    const body = await readBody(req)
    const forWhom = textIn(body, 'forWhom', 200)
    const days = linkDays.find((one) => one === body['days'])
    if (days === undefined) throw new APIError(`"days" must be one of: ${linkDays.join(', ')}.`, 400)
    const t = adminMessages(req.i18n.language)
    if (forWhom === '') throw new APIError(t('sharing.refused.forWhom'), 400, null, true)
    if (!isLocale(language)) throw new APIError(t('sharing.refused.noLanguage'), 409, null, true)
    if (neverPublish) throw new APIError(t('sharing.refused.never'), 409, null, true)
    const token = newToken()
    const link = await inTransaction(req, () => keepDraftLink(token, { interview: id, forWhom, days }, req))
    if (!link) throw new NotFound(req.t)
    return Response.json({ ...link, path: routes.draft(language, token) } satisfies NewDraftLink, { headers })
  },
}

const takeBack: Endpoint = {
  path: '/:id/links/:link/take-back',
  method: 'post',
  handler: async (req) => {
    const { id } = await ofStaff(req)
    const link = idIn(req.routeParams ?? {}, 'link')
    if (!(await inTransaction(req, () => takeBackDraftLink(link, id, req))))
      throw new APIError(adminMessages(req.i18n.language)('sharing.refused.gone'), 404, null, true)
    return Response.json({ links: await draftLinks(id, req) }, { headers })
  },
}

export const sharingEndpoints: Endpoint[] = [list, make, takeBack]
