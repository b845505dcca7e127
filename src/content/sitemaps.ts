import type { Where } from 'payload'

import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { asReader, payloadClient } from './payload-client'
import type { NewsItem, SitemapPage, Version } from './types'
import { listPaths } from './versions'

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

const recordRoutes = {
  authors: routes.author,
  translators: routes.translator,
  topics: (locale: Locale, slug: string) => routes.topic(locale, slug),
  places: (locale: Locale, slug: string) => routes.place(locale, slug),
  speakers: (locale: Locale, slug: string) => routes.speaker(locale, slug),
} as const
type Records = keyof typeof recordRoutes

const isRecords = (part: string): part is Records => part in recordRoutes
/** Only a public figure has a page. */
const among: Readonly<Partial<Record<Records, Where>>> = { speakers: { publicFigure: { equals: true } } }

async function listRecordPages(collection: Records): Promise<SitemapPage[]> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: among[collection] ?? {},
    select: { slug: true },
    sort: 'id',
    limit: mostRecords,
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ slug }) =>
    slug ? asPages(inEach((locale) => recordRoutes[collection](locale, slug))) : [],
  )
}

async function listInterviewPages(part: number): Promise<SitemapPage[]> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    select: { slug: true, language: true, work: true, publishedAt: true },
    sort: ['publishedAt', 'id'],
    limit: partSize,
    page: part,
    depth: 0,
  })
  const pathsOf = await listPaths(docs.flatMap(({ work }) => work ?? []))
  return docs.flatMap(({ language, slug, work, publishedAt }) =>
    isLocale(language) && slug
      ? [
          {
            path: routes.interview(language, slug),
            versions: pathsOf(work),
            publishedAt: publishedAt ?? null,
          },
        ]
      : [],
  )
}

/** The names of all parts that the sitemap has now. */
export async function listSitemapParts(): Promise<readonly string[]> {
  const payload = await payloadClient()
  const { totalDocs } = await payload.count({ collection: 'interviews', overrideAccess: false })
  const parts = Array.from(
    { length: Math.ceil(totalDocs / partSize) },
    (_, place) => `interviews-${String(place + 1)}`,
  )
  return ['pages', ...Object.keys(recordRoutes), ...parts]
}

/** The pages of one part; null where there is no part of this name. */
export async function getSitemapPart(part: string): Promise<readonly SitemapPage[] | null> {
  if (part === 'pages') return fronts.flatMap((front) => asPages(inEach(front)))
  if (isRecords(part)) return listRecordPages(part)
  const [, number] = /^interviews-([1-9]\d{0,3})$/.exec(part) ?? []
  if (number === undefined) return null
  const pages = await listInterviewPages(Number(number))
  return pages.length > 0 ? pages : null
}

/** What was published in the last two days, in all languages: all that a news sitemap may hold. */
export async function listNews(now = Date.now()): Promise<readonly NewsItem[]> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { publishedAt: { greater_than: new Date(now - twoDays).toISOString() } },
    select: { slug: true, language: true, headline: true, publishedAt: true },
    sort: ['-publishedAt', '-id'],
    limit: mostNews,
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ language, slug, headline, publishedAt }) =>
    isLocale(language) && slug && headline && publishedAt
      ? [{ language, path: routes.interview(language, slug), headline, publishedAt }]
      : [],
  )
}
