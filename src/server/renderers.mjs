import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createProxyServer } from 'httpxy'
import { whenGone } from './gone.mjs'
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

/** What is said from one to the next only (RFC 9110), and never handed on. */
const ofConnection = [
  'connection',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
]
/** By which a body is known for one. */
const ofBody = new Set(['content-length', 'transfer-encoding'])

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
    // A connection for each request: whatever one of them leaves on it is nobody else's.
    const newsroom = createProxyServer({ target: { socketPath: sockets.newsroom }, agent: false })
    newsroom.on('proxyRes', ({ headers }, _, response) => {
      // Not of that connection, but of theirs.
      headers.connection = response.shouldKeepAlive ? 'keep-alive' : 'close'
      delete headers['keep-alive']
    })
    /** `busy`: how many wait for it. */
    return { busy: 0, ...openQuestions(sockets.questions), newsroom }
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
    passOn: (request, response) =>
      withOne(async (one) => {
        const { headers, socket } = request
        const from = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
        const named = (headers.connection ?? '').toLowerCase().split(/ *, */)
        const isSent = 'content-length' in headers || 'transfer-encoding' in headers
        for (const name of [...ofConnection, ...named.filter((each) => !ofBody.has(each))])
          Reflect.deleteProperty(headers, name)
        /** @type {Promise<void>} */
        const gone = new Promise((resolve) => whenGone(request, response, resolve))
        const options = {
          headers: { 'x-forwarded-for': from },
          ...(isSent ? {} : { buffer: Readable.from([]) }),
        }
        try {
          await Promise.race([one.newsroom.web(request, response, options), gone])
        } catch (cause) {
          // What is still being sent is read to its end, or whoever sends never reads that it was in vain.
          request.unpipe()
          request.resume()
          if (!request.complete && !response.headersSent) response.setHeader('Connection', 'close')
          throw new MakerAway('The newsroom has not answered.', { cause })
        }
      }),
  }
}

/** @typedef {ReturnType<typeof openRenderers>} Renderers */
