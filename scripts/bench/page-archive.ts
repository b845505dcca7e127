import { openSteps } from '../lib/steps.mjs'
import { fillPages } from './fill-pages'
import { openFilled } from './in-bench-database'

/** The database of an archive of whole editions, by how many interviews it has. */
export const archiveName = (total: number): string => `dragoman_bench_pages_${String(total)}`

/** Fills it, and ends the process: Payload keeps the database that it was opened with. */
export async function fillArchive(total: number, keep: boolean): Promise<never> {
  const { db } = await openFilled({
    name: archiveName(total),
    keep,
    fill: (own) =>
      openSteps().run(`Filling ${total.toLocaleString('en')} interviews`, (progress) =>
        fillPages(own, total, progress),
      ),
  })
  await db.$client.end()
  process.exit(0)
}
