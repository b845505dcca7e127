import { readdirSync } from 'node:fs'
import { answerKind, isAdmin, isUnreadable } from './answer-kind.mjs'
import { isPreview } from './documents.mjs'
import { holdBack } from './hold-back.mjs'
import { isRefusalPage } from './refusal-pages.mjs'
import { safeguard } from './safeguards.mjs'
import { refusalSpeaker, refuse } from './spoken-refusals.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Files that are handed out as they lie there: with any other method Next fails. */
const given = new Set([...readdirSync(new URL('../../public/', import.meta.url)), '_next'])

/** @param {string} path */
const isFile = (path) => given.has(path.split('/')[1] ?? '')
/** @param {string} path */
const isForReaders = (path) =>
  !isFile(path) && !isAdmin(path) && !isPreview(path) && answerKind(path) !== 'api'

/**
 * Answers everybody: readers with what is kept for them, the newsroom as Next does.
 * @param {{ handle: (request: Request, response: Response) => Promise<void>, origin: import('./origin.mjs').Origin,
 *   refusalPage: import('./spoken-refusals.mjs').RefusalPage,
 *   styles?: ReadonlyMap<string, import('./answers.mjs').Answer>,
 *   forMachines?: ReadonlyMap<string, import('./health.mjs').Tell> }} parts
 *   `forMachines`: by their address, what those ask that look after the site; each tells whether it has answered
 * @returns {(request: Request, response: Response) => void}
 */
export const openListener =
  ({ handle, origin, refusalPage, styles = new Map(), forMachines = new Map() }) =>
  (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && origin.answerAtOnce(request, response)) return
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    /** @param {unknown} error */
    const fail = (error) => {
      console.error(error)
      if (response.headersSent) response.end()
      else void refuse(request, response, { path, why: 'failed', refusalPage })
    }
    const tell = forMachines.get(path)
    if (isRead && tell) {
      void (async () => {
        if (!(await tell(request, response)))
          await refuse(request, response, { path, why: 'missing', refusalPage })
      })().catch(fail)
      return
    }
    const style = isRead && styles.get(path)
    if (style) {
      style.send(request, response, {}).catch(fail)
      return
    }
    // Next fails on an unreadable address before any of our pages is asked.
    const why = isUnreadable(path) ? 'unreadable' : isRefusalPage(path) ? 'missing' : null
    if (why !== null) {
      void refuse(request, response, { path, why, refusalPage })
      return
    }
    if (isRead && isForReaders(path)) {
      origin.answer(request, response, path).catch(fail)
      return
    }
    safeguard(response)
    if (isFile(path) && !isRead) {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('This is a file: it can be read only.\n')
      return
    }
    holdBack(response, () => refusalSpeaker(request, response, path, refusalPage))
    handle(request, response).catch(fail)
  }
