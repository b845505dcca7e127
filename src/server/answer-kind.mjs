import { readdirSync } from 'node:fs'

const files = /^\/(?:_next|fonts|scripts|sitemaps|i|oembed|\.well-known)(?:\/|$)|\.[a-z]{2,5}$/i

/**
 * What whoever asks for an address expects: a page to read, an answer of the newsroom's API or of the public one, or a file.
 * @param {string} path
 * @returns {'page' | 'api' | 'public api' | 'file'}
 */
export function answerKind(path) {
  if (/^\/api(?:\/|$)/.test(path)) return 'api'
  if (/^\/v1(?:\/|$)/.test(path)) return 'public api'
  return files.test(path) ? 'file' : 'page'
}

/**
 * An address that no program can read: its percent escapes are broken, or are of another encoding than UTF-8.
 * @param {string} path
 */
export function isUnreadable(path) {
  try {
    decodeURIComponent(path)
    // Node hands bytes on as they come, and Next refuses them without a word; a backslash is a slash to some and none to others, and what
    // leads up or stays is another path to some.
    return /[^!-~]|[\\#]|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(path)
  } catch {
    return true
  }
}

/** @param {string} path */
export const isAdmin = (path) => /^\/admin(?:\/|$)/.test(path)

/** What is handed out as it lies there. */
const given = new Set([...readdirSync(new URL('../../public/', import.meta.url)), '_next'])

/** @param {string} path */
export const isFile = (path) => given.has(path.split('/')[1] ?? '')
