import { createServer } from 'node:http'
import next from 'next'
import { openMaking } from './making.mjs'
import { openNewsroom } from './newsroom.mjs'
import { answerQuestions } from './questions.mjs'
import { openRefusalPages } from './refusal-pages.mjs'
import { socketsIn } from './sockets.mjs'

// Makes pages, and is the newsroom: forked by renderers.mjs with a folder for its sockets, and the site's host and port

const [place = '', hostname = '', port = ''] = process.argv.slice(2)
const sockets = socketsIn(place)

// Whoever asks closes what is idle: closed from here, it would be just as it is used again. And who is slow to send was waited for there, where
// a head may be a little shorter than here.
const limits = { keepAliveTimeout: 0, requestTimeout: 0, maxHeaderSize: 32 * 1024 }
const newsroom = createServer(limits)
const app = next({ dev: false, hostname, port: Number(port), quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const make = openMaking(handle)
const refusalPage = openRefusalPages(make)
const answer = openNewsroom({ handle, refusalPage })
newsroom.on('request', (request, response) => void answer(request, response))

// The pages are built apart from this, and are found by a name alone (src/content/reading/ask.ts). Before the first of them nothing can be
// asked again.
/** @type {import('./questions.mjs').AreSame} */
const areSame = async (asked) => {
  const isSame =
    /** @type {Record<symbol, ((asked: import('../lib/answering').Asked) => Promise<boolean>) | undefined>} */ (
      /** @type {unknown} */ (globalThis)
    )[Symbol.for('dragoman.isSame')]
  return isSame !== undefined && (await Promise.all(asked.map(isSame))).every(Boolean)
}
/** As src/content/reading/connections.ts holds them, once a page has asked. */
async function now() {
  const readers = await /** @type {Record<symbol, Promise<import('pg').Pool> | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  )[Symbol.for('dragoman.readers')]
  const { totalCount: open = 0, idleCount: idle = 0, waitingCount: waiting = 0 } = readers ?? {}
  return { bytes: process.memoryUsage.rss(), connections: { open, idle, waiting } }
}
const questions = createServer(limits, answerQuestions({ make, areSame, now }))

/** By its number, who waits until all have heard. @type {Map<number, () => void>} */
const waiting = new Map()
let calls = 0
process.on('message', (/** @type {number} */ number) => {
  waiting.get(number)?.()
  waiting.delete(number)
})
// As src/lib/heard-by-all.ts looks for it.
/** @param {readonly string[]} first @returns {Promise<void>} */
const heardByAll = (first) =>
  new Promise((resolve) => {
    waiting.set((calls += 1), resolve)
    process.send?.({ call: calls, first })
  })
Object.assign(globalThis, { [Symbol.for('dragoman.heardByAll')]: heardByAll })

// Whoever is being answered is answered to the end: it is told when that has come.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
process.once('disconnect', () => process.exit(0))

// All of a head counts, as it does in serve.mjs.
for (const server of [newsroom, questions]) server.maxHeadersCount = 0
await Promise.all(
  [
    { server: newsroom, path: sockets.newsroom },
    { server: questions, path: sockets.questions },
  ].map(({ server, path }) => new Promise((resolve) => server.listen(path, () => resolve(undefined)))),
)
process.send?.('ready')
// Mail that waits and reminders that are due are not left to the first who asks for something.
void make({ url: '/api/users/me' }).catch(() => undefined)
