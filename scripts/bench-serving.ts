import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'

import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { benchAddress, dropDatabase, machineOf } from './bench/in-bench-database'
import { openOwnChildren } from './bench/own-children'
import { archiveName, fillArchive } from './bench/page-archive'
import { pagesOf } from './bench/pages'
import { readCommand, runAgain } from './bench/run-sizes'
import { childrenOf } from './bench/spent'
import { openStaticServer } from './bench/static-server'
import { ask, lacking, type Run } from './bench/wrk'
import { root } from './lib/checkout.mjs'
import { Complaint } from './lib/complaint.mjs'
import { findFreePort } from './lib/ports.mjs'
import { buildIsCurrent, buildSite, serveSite } from './lib/site.mjs'
import { openSteps } from './lib/steps.mjs'

/**
 * How fast pages are sent: answers a second of what the built site keeps, beside nginx that hands out the very same bytes as files, in
 * alternating rounds, one process each, or as many as are said; and how long whoever comes first waits for a page that has to be made. wrk asks, on the same
 * machine.
 *
 *   npm run bench:serving                    1,000 interviews; --keep leaves the database, and uses it the next time;
 *   npm run bench:serving -- 1000 100000     --seconds=3 asks shorter than 10 s, --rounds=1 less often than 3 times,
 *                                            --only=WORD those that are called so, --processes=2 by several
 */
const steps = openSteps()
const { sizes, keep, number } = readCommand([1000])
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7) ?? ''
const host = '127.0.0.1'
/** Of each page that is made, after some that are not counted. */
const firstTimes = 20
const warmingUp = 5

interface Sent {
  bytes: Buffer
  /** Milliseconds until its first byte came. */
  waited: number
}

/** As it is sent to whoever reads Brotli. */
function read(address: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const waited = performance.now() - began
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve({ bytes: Buffer.concat(parts), waited })
        else reject(new Error(`${address} was answered ${String(answer.statusCode)}.`))
      })
    }).once('error', reject)
  })
}

async function waits(address: string): Promise<number[]> {
  const waited: number[] = []
  for (let time = 0; time < firstTimes + warmingUp; time += 1) waited.push((await read(address)).waited)
  return waited.slice(warmingUp)
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
const spread = (values: readonly number[]) => (Math.max(...values) - Math.min(...values)) / median(values)
const percent = (share: number) => `${String(Math.round(share * 100))} %`
const isRenderer = (pid: number) =>
  readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('renderer.mjs')
const megabytes = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024)

interface Measured {
  name: string
  path: string
  size: number
  site: Run[]
  files: Run[]
  /** Kept, and made: milliseconds until the first byte, asked one after the other. */
  kept: number[]
  made: number[]
}

function row({ name, size, site, files, kept, made }: Measured): string {
  const rates = [site, files].map((runs) => runs.map(({ rate }) => rate))
  const [own = [], theirs = []] = rates
  const cells = [
    name,
    (size / 1000).toFixed(1),
    Math.round(median(own)).toLocaleString('en'),
    Math.round(median(theirs)).toLocaleString('en'),
    (median(own) / median(theirs)).toFixed(2),
    median(site.map(({ p50 }) => p50)).toFixed(2),
    median(site.map(({ p99 }) => p99)).toFixed(2),
    median(files.map(({ p99 }) => p99)).toFixed(2),
    `${percent(spread(own))}, ${percent(spread(theirs))}`,
    median(kept).toFixed(2),
    median(made).toFixed(0),
    Math.max(...made).toFixed(0),
  ]
  return `| ${cells.join(' | ')} |`
}

async function bench(total: number): Promise<void> {
  const missing = lacking(['nginx', 'wrk'])
  if (missing.length)
    throw new Complaint(
      `${missing.join(' and ')} cannot be found. Install ${missing.length > 1 ? 'them' : 'it'} first: apt-get install nginx-light wrk.`,
    )
  const children = openOwnChildren()
  const processes = number('processes') ?? 1
  if (!buildIsCurrent(root))
    await steps.run('Building the site', (progress) => buildSite({ root, children, progress }))
  runAgain([`--fill=${String(total)}`, ...(keep ? ['--keep'] : [])])

  const database = benchAddress(archiveName(total))
  const db = drizzle(database)
  const found = await pagesOf(db, total)
  const pages = [...found, { name: 'API, a list', path: '/v1/interviews' }].filter(({ name }) =>
    name.includes(only),
  )
  const { machine, size } = await machineOf(db)
  await db.$client.end()
  const serve = async (more: Readonly<Record<string, string>>) => {
    const port = await findFreePort()
    const origin = `http://${host}:${String(port)}`
    const secret = randomBytes(32).toString('hex')
    const env = {
      DATABASE_URL: database,
      PAYLOAD_SECRET: secret,
      SERVER_URL: origin,
      PROCESSES: String(processes),
      ...more,
    }
    return { origin, site: await serveSite({ root, children, host, port, env }) }
  }
  const { origin, site } = await serve({})
  const measured: Measured[] = []
  for (const { name, path } of pages) {
    const { bytes } = await read(origin + path)
    const kept = await waits(origin + path)
    measured.push({ name, path, size: bytes.length, site: [], files: [], kept, made: [] })
  }
  const sent = await Promise.all(pages.map(async ({ path }) => (await read(origin + path)).bytes))
  const files = await openStaticServer(sent, children, processes)

  const seconds = number('seconds') ?? 10
  const rounds = number('rounds') ?? 3
  await steps.run('Asking for what is kept', (progress) => {
    for (let round = 0; round < rounds; round += 1)
      for (const [n, { path, ...runs }] of measured.entries()) {
        runs.files.push(ask(files.addressOf(n), seconds))
        runs.site.push(ask(origin + path, seconds))
        progress(round * measured.length + n + 1, rounds * measured.length, 'pages')
      }
    return Promise.resolve()
  })
  const all = [site.pid, ...childrenOf(site.pid)]
  const memoryOf = (pids: readonly number[]) => `${pids.map(megabytes).join(' and ')} MB`
  const memory = `${memoryOf(all.filter((pid) => !isRenderer(pid)))} that keep pages, ${memoryOf(all.filter(isRenderer))} that make them`
  await site.stop()
  await files.close()
  const fresh = await serve({ KEPT_MEGABYTES: '0' })
  await steps.run('Asking for what is made', async (progress) => {
    for (const [n, one] of measured.entries()) {
      one.made = await waits(fresh.origin + one.path)
      progress(n + 1, measured.length, 'pages')
    }
  })
  console.log(
    [
      `### ${total.toLocaleString('en')} interviews, ${size}\n`,
      `${machine}; ${String(rounds)} rounds of ${String(seconds)} s. ${String(processes)} ${processes === 1 ? 'process' : 'processes'} of each. Memory after them: ${memory}.\n`,
      '| page | KB sent | site, answers/s | nginx, answers/s | share | p50 ms | p99 ms | nginx p99 ms | spread | first byte ms | when made ms | slowest |',
      `|---|${'--:|'.repeat(11)}`,
      ...measured.map(row),
    ].join('\n'),
  )
  await children.stopAll()
  if (!keep) await dropDatabase(archiveName(total))
  process.exit(0)
}

const filling = number('fill')
const [first = 1000, ...others] = sizes
if (filling !== null) await fillArchive(filling, keep)
else if (others.length === 0) await bench(first)
else {
  const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
  for (const total of sizes) runAgain([String(total), ...flags])
  process.exit(0)
}
