import { sql } from '@payloadcms/db-postgres'

import { lexeme } from '@/search/lexeme-query'

import type { Database } from './database'

export interface Years {
  /** The years of the archive from the newest back, as lexemes. */
  list: readonly string[]
  /** How many of them are looked at first: a year that has only begun, and the one before. */
  first: number
}

const half = 6

export async function yearsBack(db: Database): Promise<Years> {
  const { rows } = await db.execute<{ newest: number | null; oldest: number | null; month: number }>(sql`
    select extract(year from max(published_at) at time zone 'UTC')::int as newest,
      extract(year from min(published_at) at time zone 'UTC')::int as oldest,
      extract(month from max(published_at) at time zone 'UTC')::int as month
    from reading.editions`)
  const { newest, oldest, month = 0 } = rows[0] ?? {}
  if (newest == null || oldest == null) return { list: [], first: 1 }
  return {
    list: Array.from({ length: newest - oldest + 1 }, (_, n) => lexeme(`y:${String(newest - n)}`)),
    first: month > half ? 1 : 2,
  }
}
