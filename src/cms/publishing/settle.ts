import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

import { heardByAll } from '@/lib/heard-by-all'
import { routes } from '@/lib/routes'

import type { Settling } from './settling'
import { tidyAfter } from './tidy-after'
import { writeEditions } from './write-editions'
import { isOnHome, writeHouse } from './write-house'
import { writeRecords } from './write-records'

/** What has been noted as changed, by what it is. */
async function takeStale({ database }: Settling) {
  const { rows } = await database.execute<{ ref: string }>(sql`delete from reading_stale returning ref`)
  const noted = [...new Set(rows.map(({ ref }) => ref))].sort()
  const named = (kind: string) =>
    noted.flatMap((ref) => (ref.startsWith(`${kind}:`) ? [ref.slice(kind.length + 1)] : []))
  const [works, house] = [named('work'), named('house')]
  return { works, house, records: noted.filter((ref) => !/^(?:work|house):/.test(ref)) }
}

/** Migrations older than the table commit, too. */
const withTable = new WeakSet<PostgresAdapter>()
async function hasTable({ db, database }: Settling): Promise<boolean> {
  if (withTable.has(db)) return true
  const { rows } = await database.execute<{ found: string | null }>(
    sql`select to_regclass('public.reading_stale') as found`,
  )
  if (rows[0]?.found) withTable.add(db)
  return withTable.has(db)
}

/**
 * Tells readers what a transaction has changed: right before its COMMIT, in it, so that readers get all of it with it or nothing.
 * What it did not touch costs one statement.
 * @returns the pages that are read first of what is another now; null where there was nothing to tell
 */
export async function settle(db: PostgresAdapter, transactionID: string): Promise<readonly string[] | null> {
  const database = db.sessions[transactionID]?.db
  if (!database) return null
  const settling: Settling = { db, transactionID, database }
  if (!(await hasTable(settling))) return null
  const { works, house, records } = await takeStale(settling)
  if (works.length + house.length + records.length === 0) return null
  const changed = await writeEditions(settling, works)
  const named = works.length > 0 ? (await takeStale(settling)).records : []
  const stale = [...new Set([...records, ...named])].sort()
  await writeRecords(settling, stale)
  const arranged = works.length > 0 && (await isOnHome(settling, works, stale)) ? ['home'] : []
  await writeHouse(settling, [...house, ...arranged])
  const first = changed.flatMap(({ language, slug }) => [
    routes.interview(language, slug),
    routes.home(language),
    routes.interviews(language),
  ])
  return [...new Set(first)]
}

/**
 * After the COMMIT of what was told: ends when every process knows of it.
 * @param first the pages that are read first
 */
export async function afterTelling(db: PostgresAdapter, first: readonly string[]): Promise<void> {
  // Nobody waits for it, and where it fails nothing is lost.
  void tidyAfter(db).catch(() => undefined)
  await heardByAll(first)
}
