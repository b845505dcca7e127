import { randomBytes } from 'node:crypto'
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import type { openChildren } from '../lib/children.mjs'
import { root } from '../lib/checkout.mjs'
import { findFreePort } from '../lib/ports.mjs'
import { serveSite } from '../lib/site.mjs'
import { openCountingProxy } from './counting-proxy'
import { computedByAll } from './spent'

/** What an answer cost, in milliseconds. */
export interface Answered {
  /** Computed in the site's processes. */
  site: number
  /** Computed in the database's. */
  database: number
  statements: number
  /** From asking until the last byte was here. */
  waited: number
}

const firstPort = 3700
const keptAnswers = new URL('kept-answers.mjs', import.meta.url).href

/** Read to its end, and not compressed: that costs both sides alike. */
function read(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      answer.resume()
      answer.once('error', reject)
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve()
        else reject(new Error(`${address} was answered ${String(answer.statusCode)}.`))
      })
    }).once('error', reject)
  })
}

/** What a process and its children have computed when all has come to rest: some is done after the answer. */
async function restOf(pid: number): Promise<number> {
  for (let before = computedByAll(pid); ;) {
    await sleep(2)
    const now = computedByAll(pid)
    // Not where it cannot be seen.
    if (!(now > before)) return now
    before = now
  }
}

/** The built site in a process of its own; `fromMemory`, as one that has all that its pages are made from in memory. */
export async function openMeasuredSite(
  database: string,
  { fromMemory, children }: { fromMemory: boolean; children: ReturnType<typeof openChildren> },
) {
  const proxy = await openCountingProxy(database)
  const [host, port] = ['127.0.0.1', await findFreePort(firstPort)]
  const serverUrl = `http://${host}:${String(port)}`
  const { pid } = await serveSite({
    root,
    children,
    host,
    port,
    env: {
      DATABASE_URL: proxy.address,
      READER_DATABASE_URL: '',
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      SERVER_URL: serverUrl,
      // What making a page costs is measured here, not sending it again.
      KEPT_MEGABYTES: '0',
      ...(fromMemory ? { NODE_OPTIONS: `--import=${keptAnswers}` } : {}),
    },
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    async ask(path: string): Promise<Answered> {
      const before = { site: await restOf(pid), database: proxy.computed(), statements: proxy.statements() }
      const asked = performance.now()
      await read(`${serverUrl}${path}`, agent)
      const waited = performance.now() - asked
      return {
        site: (await restOf(pid)) - before.site,
        database: proxy.computed() - before.database,
        statements: proxy.statements() - before.statements,
        waited,
      }
    },
    close() {
      agent.destroy()
      proxy.close()
    },
  }
}

export type MeasuredSite = Awaited<ReturnType<typeof openMeasuredSite>>
