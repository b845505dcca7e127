import { databaseAway } from '@/lib/quiet-error'
import { matchPath, partsOf } from '@/surfaces/api/match-path'
import { problemType, toProblem } from '@/surfaces/api/problem'
import type { Problem } from '@/surfaces/api/shapes'
import { taggedAnswer } from '../tagged-answer'
import { type Outcome, questions } from './api-questions'

const methods = 'GET, HEAD, OPTIONS'

/** Anybody's page may ask: it is told what every reader can read. */
const forAnybody = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'X-Robots-Tag': 'noindex',
}
const seconds = '5'

function refuse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const { status } = problem
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': problemType,
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': seconds }),
      ...headers,
    },
  })
}

async function outcomeOf({ pathname, searchParams }: URL): Promise<Outcome> {
  const parts = partsOf(pathname)
  for (const { operation, ask } of parts ? questions : []) {
    const path = matchPath(operation.path, parts ?? [])
    if (path) return ask(path, searchParams)
  }
  return { problem: toProblem(404, 'The API has no such address. It is described at /v1/openapi.json.') }
}

async function answer(request: Request): Promise<Response> {
  try {
    const outcome = await outcomeOf(new URL(request.url))
    if ('problem' in outcome) return refuse(outcome.problem)
    if ('movedTo' in outcome)
      return new Response(null, { status: 308, headers: { Location: encodeURI(outcome.movedTo) } })
    return taggedAnswer({ body: JSON.stringify(outcome.body), type: 'application/json' })
  } catch (error) {
    if (!(error instanceof Error) || databaseAway(error) === null) throw error
    return refuse(toProblem(503, 'The database cannot be reached at the moment.'))
  }
}

/** Answers a question to the API, whatever its path: src/surfaces/api/operations.ts has them all. */
export async function apiAnswer(request: Request): Promise<Response> {
  const answered = await answer(request)
  const response = request.method === 'HEAD' ? new Response(null, answered) : answered
  for (const [name, value] of Object.entries(forAnybody)) response.headers.set(name, value)
  return response
}

/** What a browser asks before it sends a tag along. */
export const apiOptions = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...forAnybody,
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
    },
  })

/** The API is there to be read. */
export const apiRefusal = (): Response =>
  refuse(toProblem(405, `This API answers ${methods} only.`), { Allow: methods })
