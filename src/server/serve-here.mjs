import { createServer } from 'node:http'
import next from 'next'
import { openHealth } from './health.mjs'
import { openListener } from './listener.mjs'
import { openMetrics } from './metrics.mjs'
import { openNews } from './news.mjs'
import { openOrigin } from './origin.mjs'
import { openRefusalPages } from './refusal-pages.mjs'
import { openRendering } from './rendering.mjs'
import { openStyles } from './styles.mjs'

const [host = '127.0.0.1', givenPort = '3000'] = process.argv.slice(2)
const port = Number(givenPort)

const megabyte = 1 << 20
const bytes = Number(process.env['KEPT_MEGABYTES']?.trim() || 128) * megabyte
if (!(bytes >= 0)) {
  console.error('KEPT_MEGABYTES is not a number. Give one such as 128, or 0 where nothing is to be kept.')
  process.exit(1)
}

// Longer than a proxy in front keeps a connection (nginx: 60 s), or it sends a request just as the connection is closed, and somebody reads 502.
const server = createServer({ keepAliveTimeout: 75_000 })
const app = next({ dev: false, hostname: host, port, httpServer: server, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const rendering = openRendering(handle)
const refusalPage = openRefusalPages(async (url) => (await rendering.renderAtOnce({ url })).body)
const news = openNews(process.env['READER_DATABASE_URL']?.trim() || process.env['DATABASE_URL'] || '')
const origin = openOrigin({
  rendering,
  news,
  refusalPage,
  bytes,
  host: new URL(process.env['SERVER_URL'] ?? `http://${host}`).host,
})
news.listen()
// The newsroom is built apart from this, and finds it by its name alone (src/lib/heard-by-all.ts).
Object.assign(globalThis, { [Symbol.for('dragoman.heardByAll')]: news.heardByAll })

const health = openHealth({ news, database: process.env['DATABASE_URL'] ?? '' })
const forMachines = new Map([
  ['/health/live', health.live],
  ['/health/ready', health.ready],
  ['/metrics', openMetrics({ news, rendering, origin })],
])
server.on('request', openListener({ handle, origin, refusalPage, styles: openStyles(), forMachines }))

/** In milliseconds: whoever is being answered is answered to the end. */
const patience = 30_000
let ending = false
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (ending) return
    ending = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), patience).unref()
  })

server.on('error', (error) => {
  console.error(`The site cannot listen on ${host}, port ${port}: ${error.message}`)
  process.exit(1)
})
server.listen(port, host)
