import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { onDesk } from '@/cms/desk/interview-endpoints'
import { idIn, readBody, textIn } from '@/cms/payload/read-body'
import { isLocale } from '@/i18n/locales'
import { newToken } from '@/lib/draft-token'
import { routes } from '@/lib/routes'

import { linkDays, type NewDraftLink } from './draft-link'
import { draftLinks, keepDraftLink, takeBackDraftLink } from './draft-links'

const headers = { 'Cache-Control': 'no-store' }

const words = {
  noLanguage: {
    en: 'Say first in which language the text is.',
    ar: 'يُحدَّد أولًا لغة النص.',
  },
  never: {
    en: 'This text is marked never to be published. Take the mark off before it is shown to anybody outside.',
    ar: 'على هذا النص علامة تمنع نشره. تُرفع العلامة قبل عرضه على أحد من الخارج.',
  },
  forWhom: { en: 'Write for whom the link is.', ar: 'يُكتب لمن هذا الرابط.' },
  gone: { en: 'This link is gone already.', ar: 'هذا الرابط لم يعد قائمًا.' },
} as const

const say = (what: keyof typeof words, req: PayloadRequest) =>
  words[what][req.i18n.language === 'ar' ? 'ar' : 'en']

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
    if (forWhom === '') throw new APIError(say('forWhom', req), 400, null, true)
    if (!isLocale(language)) throw new APIError(say('noLanguage', req), 409, null, true)
    if (neverPublish) throw new APIError(say('never', req), 409, null, true)
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
      throw new APIError(say('gone', req), 404, null, true)
    return Response.json({ links: await draftLinks(id, req) }, { headers })
  },
}

export const sharingEndpoints: Endpoint[] = [list, make, takeBack]
