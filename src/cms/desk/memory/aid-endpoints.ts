import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { type MemoryMatch, remember } from './memory'
import { onDesk } from '@/cms/desk/interview-endpoints'
import { type SourceOf, sourceOf } from '@/cms/desk/source/source-of'
import { termsOfInterview } from '@/cms/desk/terms/terms-of-interview'

const headers = { 'Cache-Control': 'no-store' }

const keyIn = ({ searchParams }: PayloadRequest): string | null => searchParams.get('key')

async function sourceHere(req: PayloadRequest): Promise<SourceOf> {
  const source = await sourceOf(await onDesk(req), req)
  if (!source) throw new NotFound(req.t)
  return source
}

/** `GET /api/interviews/:id/terms?key=…`: answers `TermsOfInterview`; without a key of all parts. */
const terms: Endpoint = {
  path: '/:id/terms',
  method: 'get',
  handler: async (req) =>
    Response.json(await termsOfInterview(await sourceHere(req), keyIn(req), req), { headers }),
}

/** `GET /api/interviews/:id/memory?key=…`: answers `{ key, matches: MemoryMatch[] }`, none for a part without words. */
const memory: Endpoint = {
  path: '/:id/memory',
  method: 'get',
  handler: async (req) => {
    const { translation, language, words } = await sourceHere(req)
    const key = keyIn(req)
    const text = key === null ? undefined : words.get(key)
    if (text === undefined) throw new APIError('"key" must be that of a part of the source.', 400)
    const question = { text, from: language, to: translation.language, work: translation.work ?? null, key }
    const matches: MemoryMatch[] = text === '' ? [] : await remember(question, req)
    return Response.json({ key, matches }, { headers })
  },
}

/** What translators have beside the text; for staff and whoever works on the translation. */
export const aidEndpoints: Endpoint[] = [terms, memory]
