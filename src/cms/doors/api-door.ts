import { sql } from '@payloadcms/db-postgres'
import { executeAuthStrategies, getRequestLanguage, parseCookies, type Payload } from 'payload'

import { mostMegabytes } from '@/interchange/most-megabytes'
import { busyWords } from '@/cms/too-busy'
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

/** What is said to nobody: Payload takes for nobody whom it cannot look up, so that an outage reads as "not allowed". */
const saidToNobody = ({ status }: Response, [collection, action]: readonly string[]) =>
  [401, 403, 404].includes(status) || (collection === 'users' && action === 'me')

const outageWords = { en: () => busyWords.en, ar: () => busyWords.ar }

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

  async function isOutage({ headers }: Request) {
    const { config, db } = await openPayload()
    if (!parseCookies(headers).has(`${config.cookiePrefix}-token`) && !headers.has('authorization'))
      return false
    return db.drizzle.execute(sql`select 1`).then(
      () => false,
      () => true,
    )
  }

  async function pass(request: Request, args: Parameters<Answer>[1]) {
    const { slug } = await args.params
    const bounded = await withBoundedBody(request, slug)
    if (bounded instanceof Response) return bounded
    const answered = await answer(bounded, args)
    if (!saidToNobody(answered, slug) || !(await isOutage(request))) return answered
    return refuse(request, { status: 503, words: outageWords, headers: { 'Retry-After': '5' } })
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
