import { answerKind } from './answer-kind.mjs'
import { refusalSentence } from './refusal-words.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(path: string) => Promise<string | null>} MissingPage */

/**
 * Says that there is nothing, as whoever asks can read it: a whole page, or a sentence.
 * @param {Request} request @param {Response} response
 * @param {{ path: string, why: 'missing' | 'unreadable', missingPage: MissingPage }} refusal
 */
export async function refuse(request, response, { path, why, missingPage }) {
  const kind = answerKind(path)
  const html = kind === 'page' ? await missingPage(path) : null
  const sentence = refusalSentence(path, why)
  const body =
    html ?? (kind === 'api' ? JSON.stringify({ errors: [{ message: sentence }] }) : `${sentence}\n`)
  const type = html ? 'text/html' : kind === 'api' ? 'application/json' : 'text/plain'
  response.statusCode = html || why === 'missing' ? 404 : 400
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.end(request.method === 'HEAD' ? undefined : body)
}

const left = ['x-content-type-options', 'x-frame-options', 'referrer-policy', 'vary', 'date']

/**
 * Next answers a page that is not found by an empty body which script fills, and a file by no word at all. Whoever runs no script is
 * told in full.
 * @param {Request} request @param {Response} response @param {string} path @param {MissingPage} missingPage
 */
export function speakRefusals(request, response, path, missingPage) {
  const isAdmin = /^\/admin(?:\/|$)/.test(path)
  const { writeHead, write, end } = response
  let silenced = false
  let spoken = false

  const isSilent = () => {
    const type = String(response.getHeader('content-type') ?? '')
    return response.statusCode === 404 && !isAdmin && (type === '' || type.startsWith('text/html'))
  }

  // Compression is laid over these by Next, and speaks to them last.
  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {unknown[]} */ ...args) => {
      if (typeof args[0] === 'number') response.statusCode = args[0]
      silenced ||= isSilent()
      return silenced ? response : Reflect.apply(writeHead, response, args)
    }
  )
  response.write = /** @type {typeof write} */ (
    (/** @type {unknown[]} */ ...args) => {
      silenced ||= !response.headersSent && isSilent()
      return silenced ? true : Reflect.apply(write, response, args)
    }
  )
  response.end = /** @type {typeof end} */ (
    (/** @type {unknown[]} */ ...args) => {
      silenced ||= !response.headersSent && isSilent()
      if (!silenced) return Reflect.apply(end, response, args)
      if (!spoken) {
        spoken = true
        for (const name of response.getHeaderNames()) if (!left.includes(name)) response.removeHeader(name)
        Object.assign(response, { writeHead, write, end })
        void refuse(request, response, { path, why: 'missing', missingPage })
      }
      return response
    }
  )
}
