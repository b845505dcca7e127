import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { fill } from './bench/fill'
import { queries } from './bench/queries'
import { openSteps } from './lib/steps.mjs'

/**
 * How long searches take the database, over a generated archive in a database of its own, which is dropped afterwards.
 *
 *   npm run bench:search                10,000 and 100,000 interviews
 *   npm run bench:search -- 10000       as many as are said; --keep leaves the database, and uses it the next time;
 *                                       --seed=2 asks other words: tune with those, publish what the first says
 */
const given = process.argv.slice(2)
const sizes = given.filter((word) => /^\d+$/.test(word)).map(Number)
const keep = given.includes('--keep')
const seed = Number(given.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? 1)

const home = process.env['DATABASE_URL'] ?? ''
const steps = openSteps()

const share = (sorted: readonly number[], of: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0
const ms = (time: number) => time.toFixed(1)

/** What 95 of 100 searches should take less than, in milliseconds. */
const bar = 50
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

/** Milliseconds of a search: until the answers were here, and of which the database's process computed. */
interface Spent {
  waited: number
  computed: number
}

function table(times: ReadonlyMap<string, readonly Spent[]>): string {
  const row = (kind: string, list: readonly Spent[]) => {
    const waited = list.map((spent) => spent.waited).toSorted((a, b) => a - b)
    const computed = list.map((spent) => spent.computed).toSorted((a, b) => a - b)
    const cells = [
      String(list.length),
      ...[share(waited, 0.5), share(waited, 0.95), waited.at(-1) ?? 0].map(ms),
      ...[share(computed, 0.5), share(computed, 0.95), computed.at(-1) ?? 0].map(ms),
      ...[waited, computed].map((times) => percent(times.filter((time) => time < bar).length, times.length)),
    ]
    return `| ${kind} | ${cells.join(' | ')} |`
  }
  return [
    `| search | n | p50 | p95 | max | p50 CPU | p95 CPU | max CPU | < ${String(bar)} | CPU < ${String(bar)} |`,
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...[...times].map(([kind, list]) => row(kind, list)),
    row('**all**', [...times.values()].flat()),
  ].join('\n')
}

/** What a process has computed so far, where it can be seen: not of a database elsewhere, and on Linux only. */
function computedBy(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/** Our own time on top of the database's (a round trip each) is counted with it. */
async function measure(total: number): Promise<string> {
  const { askIndex } = await import('@/content/search/ask-index')
  const { withDatabase } = await import('@/content/search/database')
  const { parseQuery } = await import('@/search/parse-query')
  const asked = queries(total, seed)
  const times = new Map<string, Spent[]>()
  const found = new Map<string, number>()
  async function search({ language, query, filters, page }: (typeof asked)[number]): Promise<Spent> {
    const spent = { waited: 0, computed: 0 }
    await withDatabase(async (db) => {
      const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      const pid = rows[0]?.pid ?? 0
      const timed: typeof db = {
        execute: (async (statement: Parameters<typeof db.execute>[0]) => {
          const [began, before] = [performance.now(), computedBy(pid)]
          const answer = await db.execute(statement)
          spent.waited += performance.now() - began
          spent.computed += computedBy(pid) - before
          return answer
        }) as typeof db.execute,
      }
      const request = { query, language, filters: {}, page }
      const answer = await askIndex(timed, request, parseQuery(query), filters)
      found.set(query, answer.matches.total)
    })
    return spent
  }
  // As it is after an hour of readers: what is asked often is in memory.
  for (const one of asked.filter((_, n) => n % 5 === 0)) await search(one)
  for (const one of asked) times.set(one.kind, [...(times.get(one.kind) ?? []), await search(one)])
  const successful = [...found.values()].filter((count) => count > 0).length
  console.log(`${String(successful)} of ${String(found.size)} different searches found something.`)
  return table(times)
}

async function bench(total: number): Promise<string> {
  const name = `dragoman_bench_${String(total)}`
  const server = drizzle(home)
  const drop = sql.raw(`drop database if exists ${name} with (force)`)
  // One that was left by a run that was stopped may be half filled.
  if (!keep) await server.execute(drop)
  const known = await server.execute(sql`select 1 from pg_database where datname = ${name}`)
  const filled = known.rows.length > 0
  if (!filled) await server.execute(sql.raw(`create database ${name} encoding 'UTF8' template template0`))
  const address = new URL(home)
  address.pathname = `/${name}`
  process.env['DATABASE_URL'] = address.href
  const { openPayload } = await import('./cms/open-payload')
  const { payload } = await openPayload()
  const own = drizzle(address.href)
  if (!filled)
    await steps.run(`Filling ${total.toLocaleString('en')} interviews`, (progress) =>
      fill(own, total, progress),
    )
  const answer = await steps.run(`Searching ${total.toLocaleString('en')} interviews`, () => measure(total))
  const { rows } = await own.execute<{ version: string; size: string; passages: number }>(sql`
    select split_part(version(), ' ', 2) as version, pg_size_pretty(pg_database_size(current_database())) as size,
      (select count(*)::int from search_passages) as passages`)
  await own.$client.end()
  // Payload keeps its connections for a while; they end with the database, and nobody is left to mind.
  payload.db.pool.on('error', () => undefined)
  if (!keep) await server.execute(drop)
  await server.$client.end()
  const [about] = rows
  const heading = `### ${total.toLocaleString('en')} interviews, ${(about?.passages ?? 0).toLocaleString('en')} passages, ${about?.size ?? ''}`
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Postgres ${about?.version ?? ''}, ${day}`
  return `${heading}\n\n${machine}\n\n${answer}\n`
}

// One process for each size: Payload keeps the database that it was opened with.
const [size] = sizes
if (sizes.length === 1 && size !== undefined) console.log(`\n${await bench(size)}`)
else {
  const { spawnSync } = await import('node:child_process')
  for (const each of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const { status } = spawnSync(
      process.execPath,
      [
        ...process.execArgv,
        process.argv[1] ?? '',
        String(each),
        `--seed=${String(seed)}`,
        ...(keep ? ['--keep'] : []),
      ],
      { stdio: 'inherit' },
    )
    if (status !== 0) process.exit(status ?? 1)
  }
}
process.exit(0)
