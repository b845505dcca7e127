import { answerKind } from './answer-kind.mjs'
import { refusalSentence } from './refusal-words.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(path: string) => Promise<string | null>} MissingPage */

const titles = { missing: 'Not Found', unreadable: 'Bad Request', failed: 'Internal Server Error' }
const statuses = { missing: 404, unreadable: 400, failed: 500 }
const failed = 'The site failed at this. Please try again later.'
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
    const detail = why === 'failed' ? failed : refusalSentence('/en', why)
    return { type: 'application/problem+json', body: JSON.stringify({ ...problem, detail, parameter: null }) }
  }
  const sentence = why === 'failed' ? failed : refusalSentence(path, why)
  return kind === 'api'
    ? { type: 'application/json', body: JSON.stringify({ errors: [{ message: sentence }] }) }
    : { type: 'text/plain', body: `${sentence}\n` }
}

/**
 * Says that there is nothing, as whoever asks can read it: a whole page, or a sentence.
 * @param {Request} request @param {Response} response
 * @param {{ path: string, why: Why, missingPage: MissingPage }} refusal
 */
export async function refuse(request, response, { path, why, missingPage }) {
  const kind = answerKind(path)
  const html = kind === 'page' ? await missingPage(path) : null
  const { type, body } = html ? { type: 'text/html', body: html } : written(path, why)
  response.statusCode = html ? 404 : statuses[why]
  if (kind === 'public api') response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate')
  // As next.config.mjs has them for whatever Next answers.
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** @param {number} status @returns {Why} */
const whyOf = (status) => (status === 500 ? 'failed' : status === 400 ? 'unreadable' : 'missing')

/**
 * Next answers a page that is not found by an empty body which script fills, and a file by no word at all. Whoever runs no script is
 * told in full.
 * @param {Request} request @param {Response} response @param {string} path @param {MissingPage} missingPage
 */
export function speakRefusals(request, response, path, missingPage) {
  const isAdmin = /^\/admin(?:\/|$)/.test(path)
  const mute = answerKind(path) === 'public api' ? [400, 404, 500] : [400, 404]
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let silenced = false
  let spoken = false

  const isMute = () => {
    const type = String(response.getHeader('content-type') ?? '')
    const isBlankPage = response.statusCode === 404 && type.startsWith('text/html')
    return !isAdmin && (isBlankPage || (mute.includes(response.statusCode) && type === ''))
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
      const why = whyOf(response.statusCode)
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      Object.assign(response, { writeHead, write, end })
      void refuse(request, response, { path, why, missingPage })
      return response
    },
  })
}
