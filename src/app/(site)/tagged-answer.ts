import { createHash } from 'node:crypto'

interface Content {
  body: string
  type: string
  /** When the newest of it was published (ISO 8601); null where there is nothing yet, or it is no list of interviews. */
  newest?: string | null
}

/**
 * An answer that a program may keep, and must ask about each time: what was taken back is gone with the next question. Whether the
 * program has it already is looked at where it is sent (src/server/answers.mjs). docs/decisions/0011.
 */
export function taggedAnswer({ body, type, newest = null }: Content): Response {
  const digest = createHash('sha256').update(body).digest()
  const etag = `"${digest.toString('base64url').slice(0, 27)}"`
  const lastModified = newest === null ? null : fingerprintedDate(newest, digest.readUInt32BE(28))
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, no-cache',
    'Content-Type': `${type}; charset=utf-8`,
  })
  if (lastModified !== null) headers.set('Last-Modified', lastModified)
  return new Response(body, { headers })
}

const day = 86_400

/**
 * A date within the day before the newest publication that is another one for any other content. The true date of a
 * change would tell when somebody had to be protected, and that of the publication alone would hide a withdrawal from
 * programs that ask by date.
 */
function fingerprintedDate(newest: string, digest: number): string {
  const seconds = Math.floor(Date.parse(newest) / 1000) - (digest % day)
  return new Date(seconds * 1000).toUTCString()
}
