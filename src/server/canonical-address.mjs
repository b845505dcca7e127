import { answerKind } from './answer-kind.mjs'

/** What readers' pages ask of an address besides its path: where a list goes on, and what a search is for. */
const ofPages = new Set(['after', 'before', 'in', 'page', 'person', 'place', 'q', 'topic', 'year'])
/** https://oembed.com */
const ofEmbeds = new Set(['format', 'maxheight', 'maxwidth', 'url'])

const none = new Set()

/** What WordPress called a text before it had a path; what has come from there is still found so. */
const shortLinks = new Set(['p', 'page_id'])

/** @param {string} path @param {readonly [string, string]} asked */
const isShortLink = (path, [name, value]) => path === '/' && shortLinks.has(name) && /^\d{1,20}$/.test(value)

/**
 * The old short address in one that is asked for, as it is stored; null where there is none.
 * @param {string} address from the root
 */
export function shortLinkIn(address) {
  const [path = '/', ...rest] = address.split('?')
  const asked = [...new URLSearchParams(rest.join('?'))].find((one) => isShortLink(path, one))
  return asked ? `/?p=${asked[1]}` : null
}

/** @param {string} path */
function knownIn(path) {
  if (path === '/oembed') return ofEmbeds
  return answerKind(path) === 'page' ? ofPages : none
}

/**
 * An address with nothing in it that no answer depends on, so that a thousand of them that lead to one page are one.
 * @param {string} address from the root
 */
export function canonicalAddress(address) {
  const [path = '/', ...rest] = address.split('?')
  // The public API refuses what it does not know.
  if (rest.length === 0 || answerKind(path) === 'public api') return address
  const known = knownIn(path)
  const asked = new URLSearchParams(
    [...new URLSearchParams(rest.join('?'))].filter((one) => known.has(one[0]) || isShortLink(path, one)),
  )
  asked.sort()
  return asked.size === 0 ? path : `${path}?${asked.toString()}`
}
