import inject from 'light-my-request'
import { answerKind } from './answer-kind.mjs'
import { answering } from './answering.mjs'
import { toDocument } from './documents.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @typedef {{ url: string, headers?: import('node:http').IncomingHttpHeaders, signal?: AbortSignal }} Question what a reader asks for */

/**
 * What Next has said to a question, whole.
 * @typedef {object} Made
 * @property {number} status
 * @property {import('node:http').OutgoingHttpHeaders} headers
 * @property {Buffer} body
 * @property {import('../lib/answering').Answering} from what it was made from
 */

/**
 * Lets Next answer without a connection to whoever asks; a page is a document then.
 * @param {(request: Request, response: Response) => Promise<void>} handle
 */
export const openMaking = (handle) =>
  /** @param {Question} question @returns {Promise<Made>} */
  async function make({ url, headers = {}, signal }) {
    /** @type {import('../lib/answering').Answering} */
    const from = { questions: [], until: Infinity }
    // It begins when it is waited for, which has to be inside.
    const said = await answering.run(from, async () =>
      inject((request, response) => void handle(request, response), { method: 'GET', url, headers, signal }),
    )
    const made = { status: said.statusCode, headers: said.headers, body: said.rawPayload }
    const isPage = answerKind(url.split('?', 1)[0] ?? url) === 'page'
    return { ...(isPage ? await toDocument(made) : made), from }
  }

/** @typedef {ReturnType<typeof openMaking>} Make */
