import { answerKind } from './answer-kind.mjs'
import { holdBack } from './hold-back.mjs'
import { safeguard } from './safeguards.mjs'
import { refusalSpeaker, refuse } from './spoken-refusals.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Answers the newsroom, and hands out files, as Next does.
 * @param {{ handle: (request: Request, response: Response) => Promise<void>, refusalPage: import('./spoken-refusals.mjs').RefusalPage }} parts
 */
export const openNewsroom =
  ({ handle, refusalPage }) =>
  /** @param {Request} request @param {Response} response @returns {Promise<void>} */
  async (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    safeguard(response)
    // Unless it says otherwise by itself.
    if (answerKind(path) === 'api') response.setHeader('Cache-Control', 'private, no-store')
    holdBack(response, () => refusalSpeaker(request, response, path, refusalPage))
    try {
      await handle(request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.end()
      else await refuse(request, response, { path, why: 'failed', refusalPage })
    }
  }
