import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { monthStart } from '@/lib/month-start'

import { getPublication } from './publication'
import { ask } from './reading/ask'
import { listOf } from './reading/list-of'
import { newestOf } from './reading/lists'
import type { ArchiveYear, InterviewList } from './types'

/** How many interviews each month has, by the publication's clocks. */
export const listArchive = cache(async (locale: Locale): Promise<ArchiveYear[]> => {
  const rows = await ask<{ year: number; month: number; count: number }>(sql`
    select extract(year from month)::int as year, extract(month from month)::int as month, sum(count)::int as count
    from reading.months where language = ${locale} group by months.month having sum(count) > 0 order by months.month desc`)
  const years = new Map<number, { month: number; count: number }[]>()
  for (const { year, ...counted } of rows) years.set(year, [...(years.get(year) ?? []), counted])
  return [...years].map(([year, months]) => ({ year, months }))
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
