import { sql } from '@payloadcms/db-postgres'

import { lexeme } from '@/search/lexeme-query'

import type { Database } from './database'

/** The years of the archive from the newest back, as lexemes: one, then twice as many each time. */
export async function yearWindows(db: Database): Promise<string[][]> {
  const { rows } = await db.execute<{ newest: number | null; oldest: number | null }>(sql`
    select extract(year from max(published_at) at time zone 'UTC')::int as newest,
      extract(year from min(published_at) at time zone 'UTC')::int as oldest from search_interviews`)
  const { newest, oldest } = rows[0] ?? {}
  if (newest == null || oldest == null) return []
  const windows: string[][] = []
  for (let year = newest, size = 1; year >= oldest; year -= size / 2) {
    windows.push(
      Array.from({ length: Math.min(size, year - oldest + 1) }, (_, n) => lexeme(`y:${String(year - n)}`)),
    )
    size *= 2
  }
  return windows
}
