import { createServer } from 'node:http'
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

/**
 * Answers everybody who asks at a port, and keeps what is read.
 * @param {{ host: string, port: number, bytes: number, processes: number, countsOfAll?: () => Promise<string | null>,
 *   stop: (why: string) => void }} place
 *   `bytes`: the most that is kept; `processes` that make pages, for each of those that answer; `countsOfAll`: where several answer, what
 *   all of them have counted, or null where one does not say
 */
export function openOriginProcess({ host, port, bytes, processes, countsOfAll, stop }) {
  const server = createServer({ keepAliveTimeout: keptAlive })
  // A head is bounded by its length. What is beyond a thousand lines would be left out, while the parser goes by it: what follows would be
  // another request to whoever is asked next.
  server.maxHeadersCount = 0
  server.on('error', (error) => stop(`The site cannot listen on ${host}, port ${port}: ${error.message}`))

  const news = openNews(process.env['READER_DATABASE_URL']?.trim() || process.env['DATABASE_URL'] || '')
  news.listen()
  const renderers = openRenderers()
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
    ['/metrics', openMetrics({ news, renderers, rendering, origin, countsOfAll })],
  ])
  const { passOn } = renderers
  const files = openFiles()
  server.on('request', openListener({ passOn, news, origin, refusalPage, files, forMachines }))
  openShortWay(
    server,
    (request) => origin.bytesFor(request) ?? files(request.url)?.bytesFor(request, []) ?? null,
  )

  return {
    rendererPlaces: renderers.beAt,
    /** Ends when every process on every machine knows of what was told. */
    heardByAll: news.heardByAll,
    /** @param {readonly string[]} first the pages that will be read first */
    prepare: (first) => void origin.prepare(first).catch(() => undefined),
    async listen() {
      await renderers.ready
      server.listen(port, host)
      // Had before they are needed: whoever makes them may be away then.
      for (const path of ['/', ...languages.map((language) => `/${language}/`)])
        for (const why of /** @type {const} */ (['missing', 'failed'])) void refusalPage(path, why)
    },
    end: openEnding(server),
  }
}
