import { sql } from '@payloadcms/db-postgres'
import { executeAuthStrategies, getRequestLanguage, parseCookies, type Payload } from 'payload'

import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'
import { mostMegabytes } from '@/newsroom/interchange/most-megabytes'
import { hasCredentials } from '@/lib/credentials'
import { GateShut, openGate } from '@/lib/gate.mjs'

import { readBounded } from './read-bounded'
import { fieldsComplaint } from './sent-fields'

type Answer = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** In megabytes: what nobody in particular may bring, and whoever works here. */
const anybody = 1
const signedIn = 10
/** A picture or a file of a translator's program, and the words that come with it. */
const withFile = mostMegabytes + 1
const carriesFile = ([collection, , last]: readonly string[]) => collection === 'media' || last === 'file'

/** With one hash after the other, the last of these waits some ten seconds. */
const signIns = openGate({ atOnce: 40, mostWaiting: 0, patience: 0 })
const withoutPassword = new Set(['logout', 'refresh-token', 'forgot-password', 'unlock', 'verify'])
const mayHash = (method: string, [collection, action = '']: readonly string[]) =>
  collection === 'users' && ['POST', 'PATCH', 'PUT'].includes(method) && !withoutPassword.has(action)

/** What somebody who is not signed in may ask: to be signed in, and who they are. */
const openDoors = new Set(['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'me'])
const isOpen = (method: string, [collection, action = '', ...more]: readonly string[]) =>
  method === 'OPTIONS' || (collection === 'users' && openDoors.has(action) && more.length === 0)

/** What is said to nobody: Payload takes for nobody whom it cannot look up, so that an outage reads as "not allowed". */
const saidToNobody = ({ status }: Response, [collection, action]: readonly string[]) =>
  [401, 403, 404].includes(status) || (collection === 'users' && action === 'me')

interface Refusal {
  status: number
  headers?: Record<string, string>
  why: AdminKeyAfter<'doors'>
  most?: number
}

/** Before Payload reads anything: bounds what a request may bring, and how many may ask for a password at once. */
export function apiDoor(openPayload: () => Promise<Payload>, answer: Answer): Answer {
  async function refuse({ headers }: Request, { status, why, most = 0, headers: more = {} }: Refusal) {
    const { config } = await openPayload()
    const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
    const message = adminMessages(language)(`doors.${why}`, { most })
    return Response.json({ errors: [{ message }] }, { status, headers: more })
  }

  async function withBoundedBody(
    request: Request,
    slug: readonly string[],
    most: number,
    why: Refusal['why'],
  ): Promise<Request | Response> {
    const read = request.body && (await readBounded(request, most))
    if (request.body && read === null) return refuse(request, { status: 413, why, most })
    const { method, headers } = request
    const complaint = fieldsComplaint({ method, slug, headers }, read)
    if (complaint) return refuse(request, complaint)
    return read === null ? request : new Request(request, { body: read })
  }

  async function isOutage({ headers }: Request) {
    if (!hasCredentials(headers)) return false
    const { db } = await openPayload()
    return db.drizzle.execute(sql`select 1`).then(
      () => false,
      () => true,
    )
  }

  async function isNobody({ headers }: Request) {
    const { user } = await executeAuthStrategies({ headers, payload: await openPayload() })
    return user === null
  }

  const outage = (request: Request) =>
    refuse(request, { status: 503, why: 'tooBusy', headers: { 'Retry-After': '5' } })

  /** From whom nothing is taken, and what is said to them; null of whoever works here. */
  async function turnAway(request: Request): Promise<Response | null> {
    if (hasCredentials(request.headers)) {
      if (!(await isNobody(request))) return null
      if (await isOutage(request)) return outage(request)
    }
    return refuse(request, { status: 401, why: 'newsroomOnly' })
  }

  async function pass(request: Request, args: Parameters<Answer>[1]) {
    const { slug } = await args.params
    // Payload asks Postgres for a preference by whatever name an address says, and no text there can have this sign.
    if (slug.some((part) => /\0|%00/.test(part)))
      return refuse(request, { status: 404, why: 'noSuchAddress' })
    const isForAll = isOpen(request.method, slug)
    const turnedAway = isForAll ? null : await turnAway(request)
    if (turnedAway) return turnedAway
    const bounded = isForAll
      ? await withBoundedBody(request, slug, anybody, 'signInFirst')
      : await withBoundedBody(request, slug, carriesFile(slug) ? withFile : signedIn, 'tooLarge')
    if (bounded instanceof Response) return bounded
    const answered = await answer(bounded, args)
    return saidToNobody(answered, slug) && (await isOutage(request)) ? outage(request) : answered
  }

  return async (request, args) => {
    if (!mayHash(request.method, (await args.params).slug)) return pass(request, args)
    try {
      const leave = await signIns.enter()
      return await pass(request, args).finally(leave)
    } catch (error) {
      if (!(error instanceof GateShut)) throw error
      const headers = { 'Retry-After': '10' }
      return refuse(request, { status: 503, why: 'manySignIns', headers })
    }
  }
}
