import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LRUCache } from 'lru-cache'
import { toAnswer } from './answers.mjs'

/** Where a build lays what browsers may keep for good: each file's name holds its digest. */
const built = fileURLToPath(new URL('../../.next/static/', import.meta.url))
const between = '+'
/** Of sheets that pages name together: a few kinds of pages, and what somebody makes up; and how many bytes they are at most. */
const mostTogether = 50
const longestTogether = 100_000

/**
 * The address of several sheets of one folder in one, in this order.
 * @param {readonly string[]} addresses
 */
export const inOne = ([first = '', ...others]) =>
  [first.replace(/\.css$/, ''), ...others.map((other) => basename(other, '.css'))].join(between) + '.css'

/**
 * The style sheets of a build by their paths, alone or in one, compressed once and as small as it goes: Next compresses them anew for each
 * reader, by gzip alone, which leaves a fifth more.
 * @returns {(path: string) => import('./answers.mjs').Answer | undefined}
 */
export function openStyles(folder = built) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sheets = new Map(
    files
      .filter((file) => file.endsWith('.css'))
      .map((file) => [`/_next/static/${file.replaceAll(sep, '/')}`, readFileSync(join(folder, file))]),
  )
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
  }
  /** @type {LRUCache<string, import('./answers.mjs').Answer>} */
  const answers = new LRUCache({ max: mostTogether })

  return (path) => {
    if (!path.endsWith('.css')) return undefined
    const known = answers.get(path)
    if (known) return known
    const names = basename(path, '.css').split(between)
    const parts = names.flatMap((name) => sheets.get(`${dirname(path)}/${name}.css`) ?? [])
    const isWhole = parts.length === names.length && new Set(names).size === names.length
    const body = Buffer.concat(parts)
    if (!isWhole || (parts.length > 1 && body.length > longestTogether)) return undefined
    const made = toAnswer({ status: 200, headers, body })
    answers.set(path, made)
    return made
  }
}
