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
  // As next.config.mjs has them for whatever Next answers.
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Next answers a page that is not found by an empty body which script fills, and a file by no word at all. Whoever runs no script is
 * told in full.
 * @param {Request} request @param {Response} response @param {string} path @param {MissingPage} missingPage
 */
export function speakRefusals(request, response, path, missingPage) {
  const isAdmin = /^\/admin(?:\/|$)/.test(path)
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let silenced = false
  let spoken = false

  const isMute = () => {
    const type = String(response.getHeader('content-type') ?? '')
    const isBlankPage = response.statusCode === 404 && type.startsWith('text/html')
    return !isAdmin && (isBlankPage || ([400, 404].includes(response.statusCode) && type === ''))
  }

  // Compression is laid over these by Next, and speaks to them last.
  Object.assign(response, {
    /** @param {Parameters<typeof writeHead>} said */
    writeHead(...said) {
      if (typeof said[0] === 'number') response.statusCode = said[0]
      silenced ||= isMute()
      return silenced ? response : writeHead(...said)
    },
    /** @param {Parameters<typeof write>} said */
    write(...said) {
      silenced ||= !response.headersSent && isMute()
      return silenced ? true : write(...said)
    },
    /** @param {Parameters<typeof end>} said */
    end(...said) {
      silenced ||= !response.headersSent && isMute()
      if (!silenced) return end(...said)
      if (spoken) return response
      spoken = true
      const why = response.statusCode === 400 ? 'unreadable' : 'missing'
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      Object.assign(response, { writeHead, write, end })
      void refuse(request, response, { path, why, missingPage })
      return response
    },
  })
}
