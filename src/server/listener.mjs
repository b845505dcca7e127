import { answerKind, isAdmin, isFile, isUnreadable } from './answer-kind.mjs'
import { arrives, sendOn } from './arrivals.mjs'
import { isPreview } from './documents.mjs'
import { Away } from './news.mjs'
import { MakerAway } from './questions.mjs'
import { isRefusalPage } from './refusal-pages.mjs'
import { refuse, refuseToChange } from './spoken-refusals.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Of the newsroom. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** @param {Request} request */
const isReading = ({ method }) => method === 'GET' || method === 'HEAD'

/** @param {string} path */
const isForReaders = (path) =>
  !isFile(path) && !isAdmin(path) && !isPreview(path) && answerKind(path) !== 'api'

/** The public API says by itself what can be done with it. @param {string} path */
const isReadOnly = (path) => isFile(path) || (isForReaders(path) && answerKind(path) !== 'public api')

/**
 * Answers everybody: readers with what is kept for them, and hands the newsroom on.
 * @param {{ passOn: (request: Request, response: Response) => Promise<void>, news: import('./news.mjs').News, origin: import('./origin.mjs').Origin,
 *   refusalPage: import('./spoken-refusals.mjs').RefusalPage,
 *   files?: ReturnType<typeof import('./files.mjs').openFiles>,
 *   forMachines?: ReadonlyMap<string, import('./health.mjs').Tell> }} parts
 *   `forMachines`: by their address, what those ask that look after the site; each tells whether it has answered
 * @returns {(request: Request, response: Response) => void}
 */
export function openListener({
  passOn,
  news,
  origin,
  refusalPage,
  files = () => undefined,
  forMachines = new Map(),
}) {
  /** @param {Request} request @param {Response} response @param {string} path */
  async function answer(request, response, path) {
    const isRead = isReading(request)
    const tell = isRead && forMachines.get(path)
    const file = isRead && files(request.url ?? '/')
    // Next fails on an unreadable address before any of our pages is asked.
    const why = isUnreadable(path) ? 'unreadable' : isRefusalPage(path) ? 'missing' : null
    if (tell) {
      if (!(await tell(request, response)))
        await refuse(request, response, { path, why: 'missing', refusalPage })
    } else if (file) await file.send(request, response, [])
    else if (why !== null) await refuse(request, response, { path, why, refusalPage })
    else if (arrives(request, path)) sendOn(request, response, path)
    else if (isRead && isForReaders(path)) await origin.answer(request, response, path)
    else if (!isRead && (isReadOnly(path) || !methods.has(request.method ?? ''))) refuseToChange(response)
    else await handOn(request, response)
  }

  /**
   * Payload waits ten seconds and more for a database that is away, and then knows nobody: whoever reads is told before. What somebody
   * writes may still be written.
   * @param {Request} request @param {Response} response
   */
  async function handOn(request, response) {
    const answered = passOn(request, response)
    if (!isReading(request)) return answered
    try {
      await news.unlessAway(answered)
    } catch (error) {
      if (error instanceof Away && response.headersSent) await answered
      else throw error
    }
  }

  return (request, response) => {
    // As proxies write it: the host of an address counts for nothing.
    request.url = request.url?.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    /** @param {unknown} error */
    const fail = (error) => {
      if (!(error instanceof MakerAway || error instanceof Away)) console.error(error)
      // Whoever gets half of it has to notice.
      if (response.headersSent) response.destroy()
      else void refuse(request, response, { path, why: 'failed', refusalPage })
    }
    try {
      // Before anything is found out about it: this is what nearly everybody asks for.
      if (isReading(request) && origin.answerAtOnce(request, response)) return
      answer(request, response, path).catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}
