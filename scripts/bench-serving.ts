import { randomBytes } from 'node:crypto'
import { get } from 'node:http'

import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { fillPages } from './bench/fill-pages'
import { benchAddress, dropDatabase, machineOf, openFilled } from './bench/in-bench-database'
import { openOwnChildren } from './bench/own-children'
import { pagesOf } from './bench/pages'
import { readCommand, runAgain } from './bench/run-sizes'
import { openStaticServer } from './bench/static-server'
import { ask, lacking, type Run } from './bench/wrk'
import { root } from './lib/checkout.mjs'
import { Complaint } from './lib/complaint.mjs'
import { findFreePort } from './lib/ports.mjs'
import { buildIsCurrent, buildSite, serveSite } from './lib/site.mjs'
import { openSteps } from './lib/steps.mjs'

/**
 * How fast kept pages are sent: answers a second of the built site, beside nginx that hands out the very same bytes as files, in
 * alternating rounds. One process each; wrk asks, on the same machine.
 *
 *   npm run bench:serving             1,000 interviews; --keep leaves the database, and uses it the next time;
 *                                     --seconds=3 asks shorter than 10 s, --rounds=1 less often than 3 times
 */
const steps = openSteps()
const { sizes, keep, number } = readCommand([1000])
const total = sizes[0] ?? 1000
const name = `dragoman_bench_pages_${String(total)}`
const host = '127.0.0.1'

async function fillOne(): Promise<never> {
  const { db } = await openFilled({
    name,
    keep,
    fill: (own) => steps.run('Filling the archive', (progress) => fillPages(own, total, progress)),
  })
  await db.$client.end()
  process.exit(0)
}

/** As it is sent to whoever reads Brotli. */
function bytesOf(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts))
        else reject(new Error(`${address} was answered ${String(answer.statusCode)}.`))
      })
    }).once('error', reject)
  })
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
const spread = (values: readonly number[]) => (Math.max(...values) - Math.min(...values)) / median(values)
const percent = (share: number) => `${String(Math.round(share * 100))} %`

function row(page: string, size: number, site: readonly Run[], files: readonly Run[]): string {
  const rates = [site, files].map((runs) => runs.map(({ rate }) => rate))
  const [own = [], theirs = []] = rates
  const cells = [
    page,
    (size / 1000).toFixed(1),
    Math.round(median(own)).toLocaleString('en'),
    Math.round(median(theirs)).toLocaleString('en'),
    (median(own) / median(theirs)).toFixed(2),
    median(site.map(({ p50 }) => p50)).toFixed(2),
    median(site.map(({ p99 }) => p99)).toFixed(2),
    median(files.map(({ p99 }) => p99)).toFixed(2),
    `${percent(spread(own))}, ${percent(spread(theirs))}`,
  ]
  return `| ${cells.join(' | ')} |`
}

async function bench(): Promise<void> {
  const missing = lacking(['nginx', 'wrk'])
  if (missing.length)
    throw new Complaint(
      `${missing.join(' and ')} cannot be found. Install ${missing.length > 1 ? 'them' : 'it'} first: apt-get install nginx-light wrk.`,
    )
  const children = openOwnChildren()
  if (!buildIsCurrent(root))
    await steps.run('Building the site', (progress) => buildSite({ root, children, progress }))
  runAgain([String(total), '--fill=1', ...(keep ? ['--keep'] : [])])

  const database = benchAddress(name)
  const db = drizzle(database)
  const pages = (await pagesOf(db, total)).filter(({ name }) => !name.startsWith('search'))
  const { machine, size } = await machineOf(db)
  await db.$client.end()
  const port = await findFreePort()
  const origin = `http://${host}:${String(port)}`
  await serveSite({
    root,
    children,
    host,
    port,
    env: { DATABASE_URL: database, PAYLOAD_SECRET: randomBytes(32).toString('hex'), SERVER_URL: origin },
  })
  const paths = [...pages.map(({ path }) => path), '/v1/interviews']
  const names = [...pages.map(({ name: page }) => page), 'API, a list']
  const bytes: Buffer[] = []
  for (const path of paths) bytes.push(await bytesOf(origin + path))
  const files = await openStaticServer(bytes, children)

  const seconds = number('seconds') ?? 10
  const rounds = number('rounds') ?? 3
  const measured = paths.map(() => ({ site: [] as Run[], files: [] as Run[] }))
  await steps.run('Asking', (progress) => {
    for (let round = 0; round < rounds; round += 1)
      for (const [n, path] of paths.entries()) {
        measured[n]?.files.push(ask(files.addressOf(n), seconds))
        measured[n]?.site.push(ask(origin + path, seconds))
        progress(round * paths.length + n + 1, rounds * paths.length, 'pages')
      }
    return Promise.resolve()
  })
  console.log(
    [
      `### ${total.toLocaleString('en')} interviews, ${size}\n`,
      `${machine}; ${String(rounds)} rounds of ${String(seconds)} s\n`,
      '| page | KB sent | site, answers/s | nginx, answers/s | share | p50 ms | p99 ms | nginx p99 ms | spread |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...measured.map((found, n) => row(names[n] ?? '', bytes[n]?.length ?? 0, found.site, found.files)),
    ].join('\n'),
  )
  await files.close()
  await children.stopAll()
  if (!keep) await dropDatabase(name)
  process.exit(0)
}

if (number('fill') === null) await bench()
else await fillOne()
