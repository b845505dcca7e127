import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import next from 'next'
import { isUnreadable } from './answer-kind.mjs'
import { documentSpeaker } from './documents.mjs'
import { holdBack } from './hold-back.mjs'
import { isRefusalPage, openRefusalPages } from './refusal-pages.mjs'
import { safeguard } from './safeguards.mjs'
import { refusalSpeaker, refuse } from './spoken-refusals.mjs'

// Serves the built site: node src/server/serve.mjs HOST PORT
const [host = '127.0.0.1', givenPort = '3000'] = process.argv.slice(2)
const port = Number(givenPort)
const reachable =
  host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host

const server = createServer()
const app = next({ dev: false, hostname: host, port, httpServer: server, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const own = randomUUID()
const refusalPage = openRefusalPages(`http://${reachable}:${port}`, own)

/** Files that are handed out as they lie there: with any other method Next fails. */
const given = new Set([...readdirSync(new URL('../../public/', import.meta.url)), '_next'])

server.on('request', (request, response) => {
  safeguard(response)
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const isOwn = request.headers['x-refusal-page'] === own
  // Next fails on an unreadable address before any of our pages is asked.
  const why = isUnreadable(path) ? 'unreadable' : !isOwn && isRefusalPage(path) ? 'missing' : null
  if (why !== null) {
    void refuse(request, response, { path, why, refusalPage })
    return
  }
  if (given.has(path.split('/')[1] ?? '') && !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('This is a file: it can be read only.\n')
    return
  }
  const document = documentSpeaker(request, response, path)
  holdBack(
    response,
    () => (isOwn ? null : refusalSpeaker(request, response, path, refusalPage)) ?? document(),
  )
  handle(request, response).catch((/** @type {unknown} */ error) => {
    console.error(error)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
})

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
