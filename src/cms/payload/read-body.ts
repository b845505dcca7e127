import { APIError, type PayloadRequest } from 'payload'

export type Body = Readonly<Record<string, unknown>>

/** The JSON object that was sent; refuses (400) anything else. */
export async function readBody(req: PayloadRequest): Promise<Body> {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    body = undefined
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body
  throw new APIError('Send a JSON object.', 400)
}

export function idIn(body: Body, name: string): number {
  const id = Number(body[name])
  if (Number.isInteger(id) && id > 0 && id < 1e9) return id
  throw new APIError(`"${name}" is missing: give the number of the record.`, 400)
}

/** One of a few words; refuses (400) others and names those that can be. */
export function oneOf<Word extends string>(body: Body, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === body[name])
  if (found) return found
  throw new APIError(`"${name}" must be one of: ${words.join(', ')}.`, 400)
}

export function textIn(body: Body, name: string, longest = 5000): string {
  const text = body[name]
  if (text === undefined || text === null) return ''
  if (typeof text !== 'string' || text.length > longest)
    throw new APIError(`"${name}" must be a text of at most ${String(longest)} characters.`, 400)
  return text.trim()
}
