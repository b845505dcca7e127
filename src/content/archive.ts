import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { monthOf, monthStart } from '@/lib/month-start'

import { getPublication } from './publication'
import { ask, askOne } from './reading/ask'
import { listOf } from './reading/list-of'
import { newestOf } from './reading/lists'
import type { ArchiveYear, InterviewList } from './types'

/** The month in which the oldest public interview of a language came out; null where there is none. */
async function firstMonth(locale: Locale, timeZone: string) {
  const row = await askOne<{ oldest: Date | null }>(
    sql`select min(published_at) as oldest from reading.editions where language = ${locale}`,
  )
  return row?.oldest ? monthOf(row.oldest, timeZone) : null
}

/** How many interviews each month has, by the publication's clocks. */
export const listArchive = cache(async (locale: Locale): Promise<ArchiveYear[]> => {
  const { timeZone } = await getPublication(locale)
  const first = await firstMonth(locale, timeZone)
  if (!first) return []
  const last = monthOf(new Date(), timeZone)
  const length = (last.year - first.year) * 12 + last.month - first.month + 1
  const months = Array.from({ length }, (_, n) => ({
    year: first.year + Math.floor((first.month - 1 + n) / 12),
    month: ((first.month - 1 + n) % 12) + 1,
  }))
  const starts = months.map(({ year, month }) => monthStart(year, month, timeZone).toISOString())
  const ends = [...starts.slice(1), 'infinity']
  // Each month is a range of an index: a third less work than to ask of each interview in which month it came out.
  const rows = await ask<{ month: number; count: number }>(sql`
    select month::int as month, count from unnest(${`{${starts.join()}}`}::timestamptz[], ${`{${ends.join()}}`}::timestamptz[])
        with ordinality as span (since, until, month),
      lateral (
        select count(*)::int as count from reading.editions
        where language = ${locale} and published_at >= since and published_at < until) as counted
    where count > 0 order by month desc`)
  const years = new Map<number, { month: number; count: number }[]>()
  for (const { month, count } of rows) {
    const found = months[month - 1]
    if (found) years.set(found.year, [...(years.get(found.year) ?? []), { month: found.month, count }])
  }
  return [...years].map(([year, counted]) => ({ year, months: counted }))
})

/** The interviews of one month, newest first; null for what is no month, and for one without any. */
export const listArchiveMonth = cache(
  async (locale: Locale, year: number, month: number, before?: string): Promise<InterviewList | null> => {
    if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12)) return null
    const { timeZone } = await getPublication(locale)
    const start = monthStart(year, month, timeZone).toISOString()
    const end = monthStart(year, month + 1, timeZone).toISOString()
    const within = sql`and published_at >= ${start}::timestamptz and published_at < ${end}::timestamptz`
    const list = await listOf((paging) => newestOf(locale, paging, within), locale, { before })
    return list.items.length > 0 ? list : null
  },
)
