import inject from 'light-my-request'
import { openGate } from '../lib/gate.mjs'
import { answering } from './answering.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * What Next has said to a question, whole.
 * @typedef {object} Rendered
 * @property {number} status
 * @property {import('node:http').OutgoingHttpHeaders} headers
 * @property {Buffer} body
 * @property {import('../lib/answering').Answering} from what it was made from
 */

/** One core renders; a few more have asked the database. */
const limits = { atOnce: 6, mostWaiting: 400, patience: 15_000 }

/**
 * Lets Next answer without a connection to whoever asks, a few questions at a time.
 * @param {(request: Request, response: Response) => Promise<void>} handle
 */
export function openRendering(handle) {
  const gate = openGate(limits)

  /** @param {{ url: string, headers?: import('node:http').IncomingHttpHeaders, signal?: AbortSignal }} question */
  async function renderAtOnce({ url, headers = {}, signal }) {
    /** @type {import('../lib/answering').Answering} */
    const from = { questions: [], until: Infinity }
    // It begins when it is waited for, which has to be inside.
    const said = await answering.run(from, async () =>
      inject((request, response) => void handle(request, response), { method: 'GET', url, headers, signal }),
    )
    return { status: said.statusCode, headers: said.headers, body: said.rawPayload, from }
  }

  return {
    /** How many are rendered, and how many wait for it. */
    get now() {
      return { rendering: gate.inside, waiting: gate.waiting }
    },
    /** Past all who wait. */
    renderAtOnce,
    /**
     * @param {{ url: string, headers: import('node:http').IncomingHttpHeaders, signal: AbortSignal }} question
     * @returns {Promise<Rendered>} fails with GateShut where too many ask
     */
    async render(question) {
      const leave = await gate.enter(question.signal)
      try {
        question.signal.throwIfAborted()
        return await renderAtOnce(question)
      } finally {
        // Of many who leave at once, it is known of all before another's turn comes.
        if (question.signal.aborted) setImmediate(leave)
        else leave()
      }
    },
  }
}

/** @typedef {ReturnType<typeof openRendering>} Rendering */
