import { executeAuthStrategies, getRequestLanguage, parseCookies, type Payload } from 'payload'

import { mostMegabytes } from '@/interchange/most-megabytes'
import { GateShut, openGate } from '@/lib/gate'

import { doorWords } from './door-words'
import { readBounded } from './read-bounded'

type Answer = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

const signedIn = 10
/** A picture or a file of a translator's program, and the words that come with it. */
const withFile = mostMegabytes + 1
const carriesFile = ([collection, , last]: readonly string[]) => collection === 'media' || last === 'file'

/** With one hash after the other, the last of these waits some ten seconds. */
const signIns = openGate({ atOnce: 40, mostWaiting: 0, patience: 0 })
const withoutPassword = new Set(['logout', 'refresh-token', 'forgot-password', 'unlock', 'verify'])
const mayHash = (method: string, [collection, action = '']: readonly string[]) =>
  collection === 'users' && ['POST', 'PATCH', 'PUT'].includes(method) && !withoutPassword.has(action)

interface Refusal {
  status: number
  headers?: Record<string, string>
  words: Readonly<Record<'en' | 'ar', (most: string) => string>>
  most?: number
}

/** Before Payload reads anything: bounds what a request may bring, and how many may ask for a password at once. */
export function apiDoor(openPayload: () => Promise<Payload>, answer: Answer): Answer {
  async function refuse({ headers }: Request, { status, words, most = 0, headers: more = {} }: Refusal) {
    const { config } = await openPayload()
    const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
    const message = words[language === 'ar' ? 'ar' : 'en'](String(most))
    return Response.json({ errors: [{ message }] }, { status, headers: more })
  }

  async function withBoundedBody(request: Request, slug: readonly string[]): Promise<Request | Response> {
    const { body, headers } = request
    if (!body) return request
    const known = { isKnown: false }
    // A token is looked up in the database only where its signature is ours.
    const read = await readBounded(request, async () => {
      const { user } = await executeAuthStrategies({ headers, payload: await openPayload() })
      known.isKnown = user !== null
      if (user === null) return null
      return carriesFile(slug) ? withFile : signedIn
    })
    if (!('most' in read)) return new Request(request, { body: read })
    const words = known.isKnown ? doorWords.tooLarge : doorWords.signInFirst
    return refuse(request, { status: 413, words, most: read.most })
  }

  async function pass(request: Request, args: Parameters<Answer>[1]) {
    const bounded = await withBoundedBody(request, (await args.params).slug)
    return bounded instanceof Response ? bounded : answer(bounded, args)
  }

  return async (request, args) => {
    if (!mayHash(request.method, (await args.params).slug)) return pass(request, args)
    try {
      const leave = await signIns.enter()
      return await pass(request, args).finally(leave)
    } catch (error) {
      if (!(error instanceof GateShut)) throw error
      const headers = { 'Retry-After': '10' }
      return refuse(request, { status: 503, words: doorWords.manySignIns, headers })
    }
  }
}
