import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { monthOf, monthStart } from '@/lib/month-start'

import { listWhere } from './list-where'
import { asReader, payloadClient } from './payload-client'
import { getPublication } from './publication'
import type { ArchiveYear, InterviewList } from './types'

/** The month in which the oldest public interview of a language came out; null where there is none. */
async function firstMonth(locale: Locale, timeZone: string) {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ language: { equals: locale } }, { publishedAt: { exists: true } }] },
    select: { publishedAt: true },
    sort: 'publishedAt',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const oldest = docs[0]?.publishedAt
  return oldest ? monthOf(new Date(oldest), timeZone) : null
}

/**
 * How many interviews each month has, by the publication's clocks. Counted by Postgres from one index, since asking
 * Payload would be a query a month; the condition is that of the access rule (src/cms/access/published.ts).
 */
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
  const payload = await payloadClient()
  const { rows } = await payload.db.drizzle.execute<{ month: number; count: number }>(sql`
    select width_bucket(published_at, ${`{${starts.join(',')}}`}::timestamptz[]) as month, count(*)::int as count
    from interviews where language = ${locale} and _status = 'published' and deleted_at is null
    group by 1 order by 1 desc`)
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
    const [start, end] = [monthStart(year, month, timeZone), monthStart(year, month + 1, timeZone)]
    const where: Where = {
      and: [
        { language: { equals: locale } },
        { publishedAt: { greater_than_equal: start.toISOString() } },
        { publishedAt: { less_than: end.toISOString() } },
      ],
    }
    const list = await listWhere(where, locale, { before })
    return list.items.length > 0 ? list : null
  },
)
