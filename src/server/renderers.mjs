import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProxyServer } from 'httpxy'
import { MakerAway, openQuestions } from './questions.mjs'
import { socketsIn } from './sockets.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const program = fileURLToPath(new URL('./renderer.mjs', import.meta.url))

/** In milliseconds: one that ends sooner has not come to work at all. */
const soundAfter = 10_000
/** So many of those in a row, and it is said to whoever started all of them. */
const mostInVain = 3

/**
 * Keeps so many processes at work that make pages and are the newsroom, each at sockets of its own that nobody else can open.
 * @param {{ count: number, host: string, port: number, heardByAll: () => Promise<void>, prepare: (first: readonly string[]) => void,
 *   giveUp: () => void }} parts
 *   `heardByAll`: what whoever saves waits for, and what is prepared then; `giveUp`: called when they end again and again
 */
export function openRenderers({ count, host, port, heardByAll, prepare, giveUp }) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-site-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

  /** @typedef {ReturnType<typeof openOne>} Renderer */
  /** @type {Set<Renderer>} */
  const alive = new Set()
  let started = 0
  let inVain = 0
  /** @type {() => void} */
  let tellReady
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => (tellReady = resolve))

  /** @param {string} place */
  function openOne(place) {
    const sockets = socketsIn(place)
    const questions = openQuestions(sockets.questions)
    const agent = new Agent({ keepAlive: true })
    const newsroom = createProxyServer({ target: { socketPath: sockets.newsroom }, agent })
    return {
      /** How many wait for it. */
      busy: 0,
      ...questions,
      newsroom,
      close() {
        questions.close()
        agent.destroy()
      },
    }
  }

  function start() {
    const place = join(folder, String((started += 1)))
    mkdirSync(place)
    const one = openOne(place)
    const began = Date.now()
    const child = fork(program, [place, host, String(port)])
    child.on('message', (/** @type {'ready' | { call: number, first: readonly string[] }} */ said) => {
      if (said === 'ready') {
        alive.add(one)
        tellReady()
      } else
        void heardByAll().then(() => {
          if (child.connected) child.send(said.call)
          prepare(said.first)
        })
    })
    child.once('exit', () => {
      alive.delete(one)
      one.close()
      inVain = Date.now() - began < soundAfter ? inVain + 1 : 0
      if (inVain >= mostInVain) {
        console.error('What makes the pages ends again and again.')
        giveUp()
      } else {
        console.error('What makes the pages has stopped by itself: starting it again.')
        start()
      }
    })
  }
  for (let n = 0; n < count; n += 1) start()

  /**
   * Whichever has the least to do.
   * @template Answer
   * @param {(one: Renderer) => Promise<Answer>} work
   * @returns {Promise<Answer>}
   */
  async function withOne(work) {
    const [one] = [...alive].toSorted((some, other) => some.busy - other.busy)
    if (!one) throw new MakerAway('Nobody makes pages now.')
    one.busy += 1
    try {
      return await work(one)
    } finally {
      one.busy -= 1
    }
  }

  return {
    /** Once one of them is at work. */
    ready,
    get alive() {
      return alive.size
    },
    /** How it is with each that answers. */
    now: async () => {
      const all = await Promise.all([...alive].map((one) => one.now().catch(() => [])))
      return all.flat()
    },
    /** @type {import('./making.mjs').Make} */
    make: (question) => withOne((one) => one.make(question)),
    /** @type {import('./questions.mjs').AreSame} */
    areSame: (asked) => withOne((one) => one.areSame(asked)),
    /**
     * Hands on what only Next answers, as it comes, both ways.
     * @param {Request} request @param {Response} response
     */
    passOn: (request, response) =>
      withOne((one) => {
        const from = [request.headers['x-forwarded-for'], request.socket.remoteAddress]
          .filter(Boolean)
          .join(', ')
        return one.newsroom
          .web(request, response, { headers: { 'x-forwarded-for': from } })
          .catch((/** @type {unknown} */ cause) => {
            throw new MakerAway('The newsroom has not answered.', { cause })
          })
      }),
  }
}

/** @typedef {ReturnType<typeof openRenderers>} Renderers */
