import { sql } from '@payloadcms/db-postgres'

import { lexeme } from '@/text/search/lexeme-query'

export interface Years {
  /** The years of the archive from the newest back, as lexemes. */
  list: readonly string[]
  /** How many of them are looked at first: a year that has only begun, and the one before. */
  first: number
}

export interface YearsRow {
  newest: number | null
  oldest: number | null
  month: number | null
}

const half = 6

/** Selects a `YearsRow`. */
export const yearsAsked = sql`
  select extract(year from max(published_at) at time zone reading.house_zone())::int as newest,
    extract(year from min(published_at) at time zone reading.house_zone())::int as oldest,
    extract(month from max(published_at) at time zone reading.house_zone())::int as month
  from reading.editions`

export function yearsBack({ newest, oldest, month }: YearsRow): Years {
  if (newest === null || oldest === null) return { list: [], first: 1 }
  return {
    list: Array.from({ length: newest - oldest + 1 }, (_, n) => lexeme(`y:${String(newest - n)}`)),
    first: (month ?? 0) > half ? 1 : 2,
  }
}
