import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { openEnding } from './ending.mjs'
import { openFiles } from './files.mjs'
import { openHealth } from './health.mjs'
import { openListener } from './listener.mjs'
import { openMetrics } from './metrics.mjs'
import { openNews } from './news.mjs'
import { openOrigin } from './origin.mjs'
import { openRefusalPages } from './refusal-pages.mjs'
import { languages } from './refusal-words.mjs'
import { openRenderers } from './renderers.mjs'
import { openRendering } from './rendering.mjs'
import { openShortWay } from './short-way.mjs'
import { keptAlive } from './wire.mjs'

// Serves the built site: node src/server/serve.mjs HOST PORT

const [host = '127.0.0.1', givenPort = '3000'] = process.argv.slice(2)
const port = Number(givenPort)

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why)
  process.exit(1)
}

const asked = process.env['PROCESSES']?.trim() || '1'
const processes = asked === 'auto' ? availableParallelism() : Number(asked)
if (!(Number.isInteger(processes) && processes >= 1))
  stop('PROCESSES is not a number. Give one such as 2, or auto for one on each core.')
const megabyte = 1 << 20
const bytes = Number(process.env['KEPT_MEGABYTES']?.trim() || 128) * megabyte
if (!(bytes >= 0))
  stop('KEPT_MEGABYTES is not a number. Give one such as 128, or 0 where nothing is to be kept.')

const server = createServer({ keepAliveTimeout: keptAlive })
// A head is bounded by its length. What is beyond a thousand lines would be left out, while the parser goes by it: what follows would be
// another request to whoever is asked next.
server.maxHeadersCount = 0
server.on('error', (error) => stop(`The site cannot listen on ${host}, port ${port}: ${error.message}`))

const news = openNews(process.env['READER_DATABASE_URL']?.trim() || process.env['DATABASE_URL'] || '')
news.listen()
const renderers = openRenderers({
  count: processes,
  host,
  port,
  heardByAll: news.heardByAll,
  prepare: (first) => void origin.prepare(first).catch(() => undefined),
  giveUp: () => process.exit(1),
})
const rendering = openRendering(renderers.make, processes)
const refusalPage = openRefusalPages(renderers.make)
const origin = openOrigin({
  rendering,
  areSame: renderers.areSame,
  news,
  refusalPage,
  bytes,
  host: new URL(process.env['SERVER_URL'] ?? `http://${host}`).host,
})
const health = openHealth({ news, renderers, database: process.env['DATABASE_URL'] ?? '' })
const forMachines = new Map([
  ['/health/live', health.live],
  ['/health/ready', health.ready],
  ['/metrics', openMetrics({ news, renderers, rendering, origin })],
])
const { passOn } = renderers
const files = openFiles()
server.on('request', openListener({ passOn, news, origin, refusalPage, files, forMachines }))
openShortWay(
  server,
  (request) => origin.bytesFor(request) ?? files(request.url)?.bytesFor(request, []) ?? null,
)
const end = openEnding(server)

/** In milliseconds: whoever is being answered is answered to the end. */
const patience = 30_000
let ending = false
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (ending) return
    ending = true
    end(() => process.exit(0))
    setTimeout(() => process.exit(0), patience).unref()
  })

await renderers.ready
server.listen(port, host)
// Had before they are needed: whoever makes them may be away then.
for (const path of ['/', ...languages.map((language) => `/${language}/`)])
  for (const why of /** @type {const} */ (['missing', 'failed'])) void refusalPage(path, why)
