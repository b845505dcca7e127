import { Agent, request as ask } from 'node:http'
import { buffer, json } from 'node:stream/consumers'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./making.mjs').Made} Made */
/** @typedef {import('./making.mjs').Question} Question */
/** @typedef {import('../lib/answering').Asked} Asked */
/** @typedef {(asked: readonly Asked[]) => Promise<boolean>} AreSame whether the same would be said once more; fails where nobody can be asked */

/**
 * How it is with a process that makes pages.
 * @typedef {object} State
 * @property {number} bytes of memory
 * @property {{ open: number, idle: number, waiting: number }} connections to the database for readers' pages, and who waits for one
 */

/** Whoever makes pages is not there, or has gone meanwhile. */
export class MakerAway extends Error {}

// What is known of an answer in one line, and its bytes after it. Infinity is no JSON.
const endOfLine = 10

/** @typedef {Omit<Made, 'body' | 'from'> & { questions: import('../lib/answering').Question[], until: number | null }} Line */

/** @param {Made} made */
function written({ body, from: { questions, until }, status, headers }) {
  /** @type {Line} */
  const line = { status, headers, questions, until: Number.isFinite(until) ? until : null }
  return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), body])
}

/** @param {Buffer} bytes @returns {Made} */
function read(bytes) {
  const end = bytes.indexOf(endOfLine)
  const line = /** @type {unknown} */ (JSON.parse(bytes.subarray(0, end).toString()))
  const { status, headers, questions, until } = /** @type {Line} */ (line)
  // A copy of its own: a part of what came would hold all of it.
  const body = Buffer.from(bytes.subarray(end + 1))
  return { status, headers, body, from: { questions, until: until ?? Infinity } }
}

/** What is asked, as the path of an address: to make an answer, whether what was said would be said once more, and how it is. */
const paths = { make: '/make', same: '/same', now: '/now' }

/**
 * Answers whoever keeps pages. A question is data, so that no header of it means anything on the way.
 * @param {{ make: import('./making.mjs').Make, areSame: AreSame, now: () => Promise<State> }} maker
 * @returns {(request: Request, response: Response) => void}
 */
export const answerQuestions =
  ({ make, areSame, now }) =>
  (request, response) => {
    const leaving = new AbortController()
    response.once('close', () => leaving.abort())
    const answer = async () => {
      const asked = await json(request)
      if (request.url === paths.same) return JSON.stringify(await areSame(/** @type {Asked[]} */ (asked)))
      if (request.url === paths.now) return JSON.stringify(await now())
      const question = /** @type {Question} */ (asked)
      return written(await make({ ...question, signal: leaving.signal }))
    }
    answer().then(
      (said) => response.end(said),
      (/** @type {unknown} */ error) => {
        if (request.url === paths.make && !leaving.signal.aborted) console.error(error)
        response.writeHead(500).end()
      },
    )
  }

/**
 * Asks a process that makes pages, at a socket of its own.
 * @param {string} socketPath
 */
export function openQuestions(socketPath) {
  const agent = new Agent({ keepAlive: true })

  /** @param {string} path @param {unknown} asked @param {AbortSignal} [signal] @returns {Promise<Buffer>} */
  const send = (path, asked, signal) =>
    new Promise((resolve, reject) => {
      const away = (/** @type {unknown} */ cause) => reject(new MakerAway('No page was made.', { cause }))
      const asking = ask({ socketPath, agent, method: 'POST', path, signal }, (answer) => {
        buffer(answer).then(
          (said) => (answer.statusCode === 200 ? resolve(said) : away(answer.statusCode)),
          away,
        )
      })
      asking.once('error', away)
      asking.end(JSON.stringify(asked))
    })

  return {
    /** @type {import('./making.mjs').Make} */
    make: async ({ signal, ...question }) => read(await send(paths.make, question, signal)),
    /** @type {AreSame} */
    areSame: async (asked) => (await send(paths.same, asked)).toString() === 'true',
    /** @returns {Promise<State>} */
    now: async () => /** @type {State} */ (JSON.parse((await send(paths.now, null)).toString())),
    close: () => agent.destroy(),
  }
}
