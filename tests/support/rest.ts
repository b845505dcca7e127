import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { apiDoor } from '@/cms/doors/api-door'

import { openPayload } from './open-payload'

export interface Answer {
  status: number
  headers: Headers
  /** The body as it was sent. */
  text: string
  bytes: Buffer
  /** The body as JSON; an empty object for anything else. */
  json: Record<string, unknown>
}

export interface Ask {
  method?: string
  /** A signed-in user's token; nobody without. */
  token?: string | undefined
  body?: unknown
  headers?: Record<string, string>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

const answer = apiDoor(openPayload, (request) =>
  handleEndpoints({ config, path: decodeURI(new URL(request.url).pathname), request }),
)

/** Asks the API as a request from outside would, without a server in between. */
export async function rest(
  path: string,
  { method = 'GET', token, body, headers = {} }: Ask = {},
): Promise<Answer> {
  const address = new URL(path, 'http://127.0.0.1:3000')
  const isBytes = body instanceof Uint8Array
  const isForm = body instanceof FormData
  const init: RequestInit = {
    method,
    headers: {
      ...(body === undefined || isForm || isBytes ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
  }
  if (isBytes) init.body = new Uint8Array(body)
  else if (body instanceof ReadableStream) Object.assign(init, { body, duplex: 'half' })
  else if (body !== undefined) init.body = isForm || typeof body === 'string' ? body : JSON.stringify(body)
  const slug = decodeURI(address.pathname).split('/').slice(2)
  const response = await answer(new Request(address, init), { params: Promise.resolve({ slug }) })
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('utf8')
  return { status: response.status, headers: response.headers, text, bytes, json: parsed(text) }
}

/** The documents of a list's answer. */
export const docsOf = ({ json }: Answer): Record<string, unknown>[] =>
  Array.isArray(json['docs']) ? json['docs'].filter(isRecord) : []

/** The document of an answer to a create or update. */
export const docOf = ({ json }: Answer): Record<string, unknown> =>
  isRecord(json['doc']) ? json['doc'] : json

/** What the errors of an answer say, with the path each stands at. */
export function complaintsOf({ json }: Answer): { path: string; message: string }[] {
  const errors = Array.isArray(json['errors']) ? json['errors'].filter(isRecord) : []
  return errors.flatMap((error) => {
    const inner =
      isRecord(error['data']) && Array.isArray(error['data']['errors']) ? error['data']['errors'] : []
    const own = [{ path: '', message: String(error['message']) }]
    return inner.length > 0
      ? inner.filter(isRecord).map(({ path, message }) => ({ path: String(path), message: String(message) }))
      : own
  })
}
