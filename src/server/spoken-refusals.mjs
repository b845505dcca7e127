import { answerKind, isAdmin } from './answer-kind.mjs'
import { documentPolicy } from './documents.mjs'
import { refusalSentence } from './refusal-words.mjs'
import { safeguard } from './safeguards.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(path: string, why: Why) => Promise<string | null>} RefusalPage */

const titles = { missing: 'Not Found', unreadable: 'Bad Request', failed: 'Service Unavailable' }
/** What fails has been refused by the database, as a rule, and will be answered once that is back. */
const statuses = { missing: 404, unreadable: 400, failed: 503 }
const secondsUntilTriedAgain = 10
/** @typedef {keyof typeof titles} Why */

/**
 * A sentence as programs read it, with the media type of what it stands in.
 * @param {string} path @param {Why} why
 */
function written(path, why) {
  const kind = answerKind(path)
  if (kind === 'public api') {
    // It speaks English, as src/surfaces/api/problem.ts does.
    const problem = { type: 'about:blank', title: titles[why], status: statuses[why] }
    const detail = refusalSentence('/en', why)
    return { type: 'application/problem+json', body: JSON.stringify({ ...problem, detail, parameter: null }) }
  }
  const sentence = refusalSentence(path, why)
  return kind === 'api'
    ? { type: 'application/json', body: JSON.stringify({ errors: [{ message: sentence }] }) }
    : { type: 'text/plain', body: `${sentence}\n` }
}

/** The admin's addresses name no language: who works there has chosen one. @param {Request} request @param {string} path */
function inTheirLanguage({ headers: { cookie = '' } }, path) {
  const [, chosen] = /(?:^|;)\s*dragoman-lng=(\w+)/.exec(cookie) ?? []
  return isAdmin(path) && chosen !== undefined ? `/${chosen}${path}` : path
}

/**
 * Says that there is nothing, as whoever asks can read it: a whole page, or a sentence.
 * @param {Request} request @param {Response} response
 * @param {{ path: string, why: Why, refusalPage: RefusalPage }} refusal
 */
export async function refuse(request, response, { path, why, refusalPage }) {
  const kind = answerKind(path)
  const html = kind === 'page' ? await refusalPage(inTheirLanguage(request, path), why) : null
  const { type, body } = html ? { type: 'text/html', body: html } : written(path, why)
  response.statusCode = html && why === 'unreadable' ? 404 : statuses[why]
  if (why === 'failed') response.setHeader('Retry-After', secondsUntilTriedAgain)
  if (html) response.setHeader('Content-Security-Policy', documentPolicy)
  if (kind === 'public api') response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate')
  safeguard(response)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Says that nothing can be done with it but read it: with any other method Next would make a page anew for each who asks, and fails on a
 * file, and on a method that it does not know.
 * @param {Response} response
 */
export function refuseToChange(response) {
  safeguard(response)
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('This can be read only.\n')
}

/** @param {number} status @returns {Why} */
const whyOf = (status) => (status === 500 ? 'failed' : status === 400 ? 'unreadable' : 'missing')

/**
 * Next answers a page that is not found, or that failed, by an empty body which script fills, and a file by no word at all. Whoever
 * runs no script is told in full; null where the answer speaks for itself.
 * @param {string} path @param {number} status @param {string} type the media type, or nothing
 * @returns {Why | null}
 */
export function whyMute(path, status, type) {
  if (isAdmin(path)) return status === 500 && type.startsWith('text/html') ? 'failed' : null
  const mute = answerKind(path) === 'api' ? [400, 404] : [400, 404, 500]
  const isBlankPage = [404, 500].includes(status) && type.startsWith('text/html')
  return isBlankPage || (mute.includes(status) && type === '') ? whyOf(status) : null
}

/**
 * Who speaks where Next is mute.
 * @param {Request} request @param {Response} response @param {string} path @param {RefusalPage} refusalPage
 * @returns {import('./hold-back.mjs').Speaker | null}
 */
export function refusalSpeaker(request, response, path, refusalPage) {
  const why = whyMute(path, response.statusCode, String(response.getHeader('content-type') ?? ''))
  if (why === null) return null
  return () => {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    void refuse(request, response, { path, why, refusalPage })
  }
}
