import { timingSafeEqual } from 'node:crypto'
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @param {string | undefined} given @param {string} token */
function isToken(given, token) {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${token}`)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * Counts what the site does, for Prometheus and whoever reads its format. Numbers only: no address, no word of anybody's.
 * @param {{ news: import('./news.mjs').News, renderers: Pick<import('./renderers.mjs').Renderers, 'alive' | 'now'>,
 *   rendering: import('./rendering.mjs').Rendering, origin: import('./origin.mjs').Origin, countsOfAll?: () => Promise<string | null> }} parts
 *   `countsOfAll`: where several processes answer, what all of them have counted; null where one does not say
 */
export function openMetrics({ news, renderers, rendering, origin, countsOfAll }) {
  const register = new Registry()
  AggregatorRegistry.setRegistries(register)
  collectDefaultMetrics({ register })
  new Counter({
    name: 'dragoman_answers_total',
    help: 'Answers to readers, by how they came.',
    labelNames: ['how'],
    registers: [register],
    collect() {
      this.reset()
      for (const [how, count] of origin.answers) this.inc({ how }, count)
    },
  })
  /**
   * @param {string} name @param {string} help @param {() => number} read
   * @param {import('prom-client').Aggregator} aggregator of what several processes have read
   */
  const gauge = (name, help, read, aggregator = 'sum') =>
    new Gauge({
      name: `dragoman_${name}`,
      help,
      aggregator,
      registers: [register],
      collect() {
        this.set(read())
      },
    })
  gauge('news', 'Changes for readers that were heard of since the start.', () => news.count, 'max')
  gauge('listener_up', 'Whether changes are heard of: 1 or 0.', () => Number(news.isHeard), 'min')
  gauge('renderers', 'Processes that make pages.', () => renderers.alive, 'max')
  new Gauge({
    name: 'dragoman_renderer_bytes',
    help: 'Memory of each process that makes pages.',
    labelNames: ['renderer'],
    aggregator: 'first',
    registers: [register],
    async collect() {
      this.reset()
      for (const [n, { bytes }] of (await renderers.now()).entries()) this.set({ renderer: n }, bytes)
    },
  })
  new Gauge({
    name: 'dragoman_connections',
    help: "Connections to the database for readers' pages, and who waits for one.",
    labelNames: ['state'],
    aggregator: 'first',
    registers: [register],
    async collect() {
      this.reset()
      for (const { connections } of await renderers.now())
        for (const [state, count] of Object.entries(connections)) this.inc({ state }, count)
    },
  })
  gauge('rendering', 'Pages that are being made.', () => rendering.now.rendering)
  gauge('waiting', 'Pages that wait to be made.', () => rendering.now.waiting)
  gauge('kept_bytes', 'Bytes of kept answers.', () => origin.kept.bytes)
  gauge('kept_entries', 'Kept answers.', () => origin.kept.entries)

  /**
   * Tells whoever has the token; for others there is nothing here.
   * @param {Request} request @param {Response} response
   * @returns {Promise<boolean>} whether it has answered
   */
  return async function tell(request, response) {
    const token = process.env['METRICS_TOKEN']?.trim()
    if (!token || !isToken(request.headers.authorization, token)) return false
    const counted = await (countsOfAll ? countsOfAll() : register.metrics())
    const status = counted === null ? 503 : 200
    response.writeHead(status, { 'Content-Type': register.contentType, 'Cache-Control': 'no-store' })
    response.end(counted)
    return true
  }
}
