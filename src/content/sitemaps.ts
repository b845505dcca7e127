import { sql } from '@payloadcms/db-postgres'

import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { noteUntil } from '@/lib/answering'
import { routes } from '@/lib/routes'

import { ask, askOne } from './reading/ask'
import type { NewsItem, SitemapPage, Version } from './types'

/** Far below the 50,000 that a sitemap may hold, so that no part is slow to make. */
const partSize = 2000
/** Each has a page in every language, and these stay below 50,000 together. */
const mostRecords = 20_000
const mostNews = 1000
const twoDays = 2 * 24 * 60 * 60 * 1000

const inEach = (route: (locale: Locale) => string): Version[] =>
  localeCodes.map((language) => ({ language, path: route(language) }))

/** A page that stands in several languages is listed in each, with all of them. */
const asPages = (versions: readonly Version[]): SitemapPage[] =>
  versions.map(({ path }) => ({ path, versions, publishedAt: null }))

const fronts = [
  routes.home,
  (locale: Locale) => routes.interviews(locale),
  routes.archive,
  (locale: Locale) => routes.topics(locale),
  (locale: Locale) => routes.places(locale),
  (locale: Locale) => routes.authors(locale),
  (locale: Locale) => routes.translators(locale),
  routes.about,
]

/** The parts of records, and the kind of each. */
const recordParts = {
  authors: 'author',
  translators: 'translator',
  topics: 'topic',
  places: 'place',
  speakers: 'speaker',
} as const
type RecordPart = keyof typeof recordParts

const isRecords = (part: string): part is RecordPart => Object.hasOwn(recordParts, part)

async function listRecordPages(part: RecordPart): Promise<SitemapPage[]> {
  const kind = recordParts[part]
  const rows = await ask<{ slug: string }>(sql`
    select slug from reading.records where kind = ${kind} and slug is not null order by ref limit ${mostRecords}`)
  return rows.flatMap(({ slug }) => asPages(inEach((locale) => routes[kind](locale, slug))))
}

interface Placed {
  language: string
  slug: string
}
const toVersion = ({ language, slug }: Placed): Version[] =>
  isLocale(language) ? [{ language, path: routes.interview(language, slug) }] : []

async function listInterviewPages(part: number): Promise<SitemapPage[]> {
  const rows = await ask<Placed & { publishedAt: Date; versions: Placed[] }>(sql`
    select language, slug, published_at as "publishedAt", (
        select jsonb_agg(jsonb_build_object('language', language, 'slug', slug) order by published_at desc, id desc)
        from reading.editions where work = page.work) as versions
    from (select * from reading.editions order by published_at, id limit ${partSize} offset ${(part - 1) * partSize}) page
    order by published_at, id`)
  return rows.flatMap(({ publishedAt, versions, ...own }) =>
    toVersion(own).map(({ path }) => ({
      path,
      versions: versions.flatMap(toVersion),
      publishedAt: publishedAt.toISOString(),
    })),
  )
}

/** The names of all parts that the sitemap has now: one without an address would be no sitemap. */
export async function listSitemapParts(): Promise<readonly string[]> {
  const row = await askOne<{ parts: number; kinds: string[] }>(sql`
    select (select ceil(count(*) / ${partSize}::numeric)::int from reading.editions) as parts,
      array(select distinct kind from reading.records where slug is not null) as kinds`)
  const { parts = 0, kinds = [] } = row ?? {}
  const records = Object.entries(recordParts).flatMap(([part, kind]) => (kinds.includes(kind) ? [part] : []))
  const interviews = Array.from({ length: parts }, (_, place) => `interviews-${String(place + 1)}`)
  return ['pages', ...records, ...interviews]
}

/** The pages of one part; null where there is no part of this name. */
export async function getSitemapPart(part: string): Promise<readonly SitemapPage[] | null> {
  if (part === 'pages') return fronts.flatMap((front) => asPages(inEach(front)))
  const [, number] = /^interviews-([1-9]\d{0,3})$/.exec(part) ?? []
  const pages = isRecords(part)
    ? await listRecordPages(part)
    : number === undefined
      ? []
      : await listInterviewPages(Number(number))
  return pages.length > 0 ? pages : null
}

/** What was published in the last two days, in all languages: all that a news sitemap may hold. */
export async function listNews(now = Date.now()): Promise<readonly NewsItem[]> {
  const since = new Date(now - twoDays).toISOString()
  const rows = await ask<Placed & { headline: string; publishedAt: Date }>(sql`
    select language, slug, summary ->> 'headline' as headline, published_at as "publishedAt" from reading.editions
    where published_at > ${since}::timestamptz order by published_at desc, id desc limit ${mostNews}`)
  const oldest = rows.at(-1)
  if (oldest) noteUntil(oldest.publishedAt.getTime() + twoDays)
  return rows.flatMap(({ headline, publishedAt, ...own }) =>
    headline
      ? toVersion(own).map((version) => ({ ...version, headline, publishedAt: publishedAt.toISOString() }))
      : [],
  )
}
