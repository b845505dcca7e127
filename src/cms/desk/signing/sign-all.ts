import { APIError, type Endpoint, NotFound, type PayloadRequest, type Where } from 'payload'

import { translatorOf } from '@/cms/access/desk'
import { isStaff } from '@/cms/access/staff'
import { localeCodes } from '@/i18n/locales'

import { inTransaction } from '@/cms/payload/in-transaction'
import { idIn, oneOf, readBody, textIn, type Body } from '@/cms/payload/read-body'
import { signCredit, type Signature } from './sign-credit'

/** Interviews that credit a translator, in what readers have or in the newest draft, with their languages. */
async function worksOf(translator: number, req: PayloadRequest): Promise<Map<number, string>> {
  const named = (path: string): Where => ({ [`${path}translators.person`]: { equals: translator } })
  const all = { pagination: false, req } as const
  const { docs } = await req.payload.db.find<{ id: number; language: string }>({
    ...all,
    collection: 'interviews',
    where: named(''),
  })
  const { docs: drafts } = await req.payload.db.findVersions<{ language: string }>({
    ...all,
    collection: 'interviews',
    where: { and: [{ latest: { equals: true } }, named('version.')] },
  })
  return new Map([
    ...docs.map(({ id, language }) => [id, language] as const),
    ...drafts.map(({ parent, version }) => [Number(parent), version.language] as const),
  ])
}

/** How they are named in a text of each language; null leaves those texts as they are. */
function signatureIn(language: string, creditedAs: Signature['creditedAs'], body: Body): Signature | null {
  if (creditedAs !== 'penName') return { creditedAs, signedAs: null, withheldBy: 'person' }
  const names = body['signedAs']
  const inLanguage = typeof names === 'object' && names !== null ? textIn(names as Body, language, 200) : ''
  return inLanguage === '' ? null : { creditedAs, signedAs: inLanguage, withheldBy: 'person' }
}

/**
 * A translator changes how they are named in everything they have done, at once and on every surface:
 * `POST /api/translators/:id/sign` with `{ creditedAs }`, and of a pen name `signedAs: { en, ar }`. Nothing keeps the former names.
 */
export const signAll: Endpoint = {
  path: '/:id/sign',
  method: 'post',
  handler: async (req) => {
    const translator = idIn(req.routeParams ?? {}, 'id')
    if (!isStaff(req.user) && translatorOf(req) !== translator) throw new NotFound(req.t)
    const body = await readBody(req)
    const creditedAs = oneOf(body, 'creditedAs', ['name', 'penName', 'withheld'])
    if (creditedAs === 'penName' && !localeCodes.some((code) => signatureIn(code, creditedAs, body)))
      throw new APIError(
        '"signedAs" is missing: give the pen name in each script, such as { "en": "…", "ar": "…" }.',
        400,
      )
    const changed = await inTransaction(req, async () => {
      let count = 0
      for (const [id, language] of await worksOf(translator, req)) {
        const signature = signatureIn(language, creditedAs, body)
        if (signature === null) continue
        await signCredit(id, translator, signature, req)
        count += 1
      }
      return count
    })
    return Response.json({ changed })
  },
}
