import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openHandingOn } from './handing-on.mjs'
import { MakerAway, openQuestions } from './questions.mjs'
import { socketsIn } from './sockets.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const program = fileURLToPath(new URL('./renderer.mjs', import.meta.url))

/** In milliseconds: one that ends sooner has not come to work at all. */
const soundAfter = 10_000
/** In milliseconds, for each that has ended in vain, before the next. */
const pause = 1000
/** So many of those in a row, and it is said to whoever started all of them. */
const mostInVain = 3

const ofSite = 'dragoman-site-'
/** Removes what was left by those that were killed. */
function removeLeft() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${ofSite}(\\d+)-`).exec(name) ?? []
    if (pid === undefined) continue
    try {
      process.kill(Number(pid), 0)
    } catch (error) {
      const isDead = error instanceof Error && 'code' in error && error.code === 'ESRCH'
      if (isDead) rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

/**
 * Keeps so many processes at work that make pages and are the newsroom, each at sockets of its own that nobody else can open.
 * @param {{ count: number, host: string, port: number, heardByAll: () => Promise<void>, prepare: (first: readonly string[]) => void,
 *   giveUp: () => void }} parts
 *   `heardByAll`: what whoever saves waits for, and what is prepared then; `giveUp`: called when they end again and again
 */
export function openRenderers({ count, host, port, heardByAll, prepare, giveUp }) {
  removeLeft()
  const folder = mkdtempSync(join(tmpdir(), `${ofSite}${String(process.pid)}-`))
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
    /** `busy`: how many wait for it. */
    return { busy: 0, ...openQuestions(sockets.questions), handOn: openHandingOn(sockets.newsroom) }
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
          // It may end just now.
          child.send(said.call, () => undefined)
          prepare(said.first)
        })
    })
    let hasEnded = false
    const end = () => {
      if (hasEnded) return
      hasEnded = true
      alive.delete(one)
      one.close()
      inVain = Date.now() - began < soundAfter ? inVain + 1 : 0
      if (inVain >= mostInVain) {
        console.error('What makes the pages ends again and again.')
        giveUp()
      } else {
        console.error('What makes the pages has stopped by itself: starting it again.')
        setTimeout(start, inVain * pause)
      }
    }
    child.once('exit', end)
    // It could not even be started.
    child.once('error', end)
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
    passOn: (request, response) => withOne((one) => one.handOn(request, response)),
  }
}

/** @typedef {ReturnType<typeof openRenderers>} Renderers */
