import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { tables } from '@/cms/payload/tables'

import type { Database } from './bench/fill'
import { fillDesk } from './bench/fill-desk'
import { inBenchDatabase } from './bench/in-bench-database'
import { runSizes } from './bench/run-sizes'
import { computedBy, type Spent, timesTable } from './bench/spent'
import { openSteps } from './lib/steps.mjs'

/**
 * How long the translation desk takes, over a generated archive with translations in a database of its own, which is dropped
 * afterwards. The clock has the application's own work in it; CPU is the database's alone, but of an editor's saves the site's.
 *
 *   npm run bench:desk                10,000 and 100,000 interviews
 *   npm run bench:desk -- 10000       as many as are said; --keep leaves the database, and uses it the next time;
 *                                     --seed=2 asks of other people and texts
 */
const steps = openSteps()

/** What 95 of 100 looks at the desk should take less than, in milliseconds. */
const bar = 100

async function spentBy(ask: () => Promise<unknown>, db: Database): Promise<Spent> {
  const computed = async () => {
    const { rows } = await db.execute<{ pid: number }>(sql`
      select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
    return new Map(rows.map(({ pid }) => [pid, computedBy(pid)]))
  }
  const before = await computed()
  const began = performance.now()
  await ask()
  const waited = performance.now() - began
  const after = [...(await computed())].map(([pid, time]) => time - (before.get(pid) ?? 0))
  return { waited, computed: after.reduce((sum, time) => sum + time, 0) }
}

async function measure(payload: Payload, db: Database, total: number, seed: number): Promise<string> {
  const { deskReads } = await import('./bench/desk-reads')
  const { deskSaves } = await import('./bench/desk-saves')
  const { deskWrites } = await import('./bench/desk-writes')
  const table = async (what: string, asked: readonly { kind: string; ask: () => Promise<unknown> }[]) => {
    const times = new Map<string, Spent[]>()
    for (const { kind, ask } of asked) times.set(kind, [...(times.get(kind) ?? []), await spentBy(ask, db)])
    return timesTable(what, times, bar)
  }
  const reads = deskReads(payload, total, seed)
  // As it is after an hour of work: what is asked often is in memory.
  for (const { ask } of reads.filter((_, n) => n % 5 === 0)) await ask()
  const looks = await table('look at the desk', reads)
  const writes = await table('what is done at it', await deskWrites(payload, total, 10))
  const saves = await deskSaves(payload, total)
  return [...looks, '', ...writes, '', ...saves].join('\n')
}

await runSizes((total, { keep, seed }) => {
  const size = `${total.toLocaleString('en')} interviews`
  return inBenchDatabase({
    name: `dragoman_bench_desk_${String(total)}`,
    keep,
    fill: (db) => steps.run(`Filling ${size}`, (progress) => fillDesk(db, total, progress)),
    measure: (payload, db) => steps.run(`Working at ${size}`, () => measure(payload, db, total, seed)),
    holds: async (db) => {
      const { rows } = await db.execute<{ count: number }>(
        sql`select count(*)::int as count from ${tables.assignments}`,
      )
      return `${size}, ${(rows[0]?.count ?? 0).toLocaleString('en')} assignments`
    },
  })
})
