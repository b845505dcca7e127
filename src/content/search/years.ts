import { sql } from '@payloadcms/db-postgres'

import { lexeme } from '@/search/lexeme-query'

import type { Database } from './database'

/** The years of the archive from the newest back, as lexemes. */
export async function yearsBack(db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ newest: number | null; oldest: number | null }>(sql`
    select extract(year from max(published_at) at time zone 'UTC')::int as newest,
      extract(year from min(published_at) at time zone 'UTC')::int as oldest
    from interviews where published_at is not null`)
  const { newest, oldest } = rows[0] ?? {}
  if (newest == null || oldest == null) return []
  return Array.from({ length: newest - oldest + 1 }, (_, n) => lexeme(`y:${String(newest - n)}`))
}
