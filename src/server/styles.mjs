import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toAnswer } from './answers.mjs'

/** Where a build lays what browsers may keep for good: each file's name holds its digest. */
const built = fileURLToPath(new URL('../../.next/static/', import.meta.url))

/**
 * The style sheets of a build by their paths, compressed once and as small as it goes: Next compresses them anew for each reader, by
 * gzip alone, which leaves a fifth more.
 * @returns {ReadonlyMap<string, import('./answers.mjs').Answer>}
 */
export function openStyles(folder = built) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
  }
  return new Map(
    files
      .filter((file) => file.endsWith('.css'))
      .map((file) => {
        const body = readFileSync(join(folder, file))
        return [`/_next/static/${file.replaceAll(sep, '/')}`, toAnswer({ status: 200, headers, body })]
      }),
  )
}
