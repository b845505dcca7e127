import { sql } from '@payloadcms/db-postgres'

import { fill } from './bench/fill'
import { inBenchDatabase } from './bench/in-bench-database'
import { queries } from './bench/queries'
import { runSizes } from './bench/run-sizes'
import { computedBy, type Spent, timesTable } from './bench/spent'
import { openSteps } from './lib/steps.mjs'

/**
 * How long searches take the database, over a generated archive in a database of its own, which is dropped afterwards.
 *
 *   npm run bench:search                10,000 and 100,000 interviews
 *   npm run bench:search -- 10000       as many as are said; --keep leaves the database, and uses it the next time;
 *                                       --seed=2 asks other words: tune with those, publish what the first says
 */
const steps = openSteps()

/** What 95 of 100 searches should take less than, in milliseconds. */
const bar = 50

/** Our own time on top of the database's (a round trip each) is counted with it. */
async function measure(total: number, seed: number): Promise<string> {
  const { askIndex } = await import('@/content/search/ask-index')
  const { withDatabase } = await import('@/content/search/database')
  const { wordsToMark } = await import('@/content/search/passages')
  const { parseQuery } = await import('@/text/search/parse-query')
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
      // Asked together with what is told of the interviews.
      await timed.execute(sql`select ${wordsToMark(language, answer.terms, answer.matches.passages)}`)
      found.set(query, answer.matches.total)
    })
    return spent
  }
  // As it is after an hour of readers: what is asked often is in memory.
  for (const one of asked.filter((_, n) => n % 5 === 0)) await search(one)
  for (const one of asked) times.set(one.kind, [...(times.get(one.kind) ?? []), await search(one)])
  const successful = [...found.values()].filter((count) => count > 0).length
  console.log(`${String(successful)} of ${String(found.size)} different searches found something.`)
  return timesTable('search', times, bar).join('\n')
}

await runSizes((total, { keep, seed }) => {
  const size = `${total.toLocaleString('en')} interviews`
  return inBenchDatabase({
    name: `dragoman_bench_${String(total)}`,
    keep,
    fill: (db) => steps.run(`Filling ${size}`, (progress) => fill(db, { total }, progress)),
    measure: () => steps.run(`Searching ${size}`, () => measure(total, seed)),
    holds: async (db) => {
      const { rows } = await db.execute<{ passages: number }>(
        sql`select count(*)::int as passages from reading.passages`,
      )
      return `${size}, ${(rows[0]?.passages ?? 0).toLocaleString('en')} passages`
    },
  })
})
