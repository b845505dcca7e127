import { answerKind, isAdmin } from './answer-kind.mjs'
import { isPreview } from './documents.mjs'
import { onwardIn } from './refusal-words.mjs'
import { safeguard } from './safeguards.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What those who are signed in see, and send one another the address of. @param {string} path */
const isOfTheirs = (path) =>
  isAdmin(path) ||
  isPreview(path) ||
  answerKind(path) === 'api' ||
  /^\/[^/]+\/(?:statement(?:\.csv)?|certificate\/[^/]+)$/.test(path)

/**
 * Whether somebody follows a link to it that stands on another site, in their mail or a chat.
 * @param {Request} request @param {string} path
 */
export const arrives = ({ method, headers }, path) =>
  method === 'GET' &&
  headers['sec-fetch-site'] === 'cross-site' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document' &&
  isOfTheirs(path)

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Sends them on from here to the same address. Their cookie says that it comes along only from a page of this site: no other site can do
 * anything in their name, and neither can it show them who they are. What they are sent on to is asked for from this one.
 * @param {Request} request @param {Response} response @param {string} path
 */
export function sendOn({ url }, response, path) {
  const address = escaped(url ?? path)
  const { language, words } = onwardIn(path)
  safeguard(response)
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'X-Robots-Tag': 'noindex',
  })
  response.end(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
      `<meta http-equiv="refresh" content="0; url=${address}"><title>Dragoman</title></head>` +
      `<body dir="auto"><p><a href="${address}">${words}</a></p></body></html>`,
  )
}
