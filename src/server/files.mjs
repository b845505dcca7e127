import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LRUCache } from 'lru-cache'
import { toAnswer } from './answers.mjs'

/** @param {string} folder from the root of the project */
const folderAt = (folder) => fileURLToPath(new URL(`../../${folder}/`, import.meta.url))

/** By the addresses that they have: what is given, and the sheets of a build, of which each name holds its digest. */
const places = { '/': folderAt('public'), '/_next/static/': folderAt('.next/static') }
/** Of what a build has made, the rest is the admin's. */
const ofBuild = ['.css']

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

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
 * The files that a page of readers loads, from memory and compressed once, as small as it goes: nobody waits for them while pages are made.
 * Sheets are given alone or in one.
 * @param {Readonly<Record<string, string>>} folders by the beginning of their addresses
 * @returns {(address: string) => import('./answers.mjs').Answer | undefined}
 */
export function openFiles(folders = places) {
  /** @type {Map<string, Buffer>} */
  const files = new Map()
  for (const [root, folder] of Object.entries(folders))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const place = join(entry.parentPath, entry.name)
      const isMeant = root === '/' ? extname(place) in types : ofBuild.includes(extname(place))
      if (entry.isFile() && isMeant)
        files.set(
          root + place.slice(folder.length).replaceAll(sep, '/').replace(/^\//, ''),
          readFileSync(place),
        )
    }

  /** @param {string} path */
  function bytesOf(path) {
    const known = files.get(path)
    if (known) return known
    const names = path.endsWith('.css') ? basename(path, '.css').split(between) : []
    const parts = names.flatMap((name) => files.get(`${dirname(path)}/${name}.css`) ?? [])
    const bytes = Buffer.concat(parts)
    const isWhole = parts.length === names.length && new Set(names).size === names.length
    return names.length > 1 && isWhole && bytes.length <= longestTogether ? bytes : undefined
  }

  /** @type {LRUCache<string, import('./answers.mjs').Answer>} */
  const answers = new LRUCache({ max: files.size + mostTogether })
  return (address) => {
    const [path = '', query = ''] = address.split('?', 2)
    // A font that changes gets another name, a script is named with a digest of it (documents.mjs).
    const lasts = /^\/(?:_next|fonts)\//.test(path) || query.startsWith('v=')
    const name = `${path}${lasts ? '' : '?'}`
    const known = answers.get(name)
    if (known) return known
    const body = bytesOf(path)
    if (!body) return undefined
    const made = toAnswer({
      status: 200,
      headers: {
        'cache-control': lasts ? 'public, max-age=31536000, immutable' : 'public, no-cache',
        'content-type': types[extname(path)],
      },
      body,
    })
    answers.set(name, made)
    return made
  }
}
