import type { Locale } from '@/i18n/locales'

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]
const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
}

export const citationFormats = ['bib', 'ris', 'json'] as const
export type CitationFormat = (typeof citationFormats)[number]

const withBefore = (path: string, before?: string | null) =>
  before ? `${path}?before=${encodeURIComponent(before)}` : path
const withAfter = (path: string, after?: string | null) =>
  after ? `${path}?after=${encodeURIComponent(after)}` : path
const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
  const asked = new URLSearchParams(query).toString()
  return `${path}${asked && `?${asked}`}`
}
const twoDigits = (month: number) => String(month).padStart(2, '0')

/** Every public address stands here once: paths without origin, not percent-encoded. */
export const routes = {
  home: (locale: Locale) => `/${locale}`,
  interviews: (locale: Locale, before?: string | null) => withBefore(`/${locale}/interviews`, before),
  interview: (locale: Locale, slug: string) => `/${locale}/interviews/${slug}`,
  /** An interview and another language of it, side by side. */
  withLanguage: (locale: Locale, slug: string, language: Locale) =>
    `/${locale}/interviews/${slug}/with/${language}`,
  archive: (locale: Locale) => `/${locale}/archive`,
  archiveMonth: (locale: Locale, year: number, month: number, before?: string | null) =>
    withBefore(`/${locale}/archive/${String(year)}-${twoDigits(month)}`, before),
  topics: (locale: Locale, after?: string | null) => withAfter(`/${locale}/topics`, after),
  topic: (locale: Locale, slug: string, before?: string | null) =>
    withBefore(`/${locale}/topics/${slug}`, before),
  places: (locale: Locale, after?: string | null) => withAfter(`/${locale}/places`, after),
  place: (locale: Locale, slug: string, before?: string | null) =>
    withBefore(`/${locale}/places/${slug}`, before),
  authors: (locale: Locale, after?: string | null) => withAfter(`/${locale}/authors`, after),
  author: (locale: Locale, slug: string) => `/${locale}/authors/${slug}`,
  translators: (locale: Locale, after?: string | null) => withAfter(`/${locale}/translators`, after),
  translator: (locale: Locale, slug: string) => `/${locale}/translators/${slug}`,
  speaker: (locale: Locale, slug: string, before?: string | null) =>
    withBefore(`/${locale}/speakers/${slug}`, before),
  about: (locale: Locale) => `/${locale}/about`,
  search: (locale: Locale, query: Readonly<Record<string, string>> = {}) =>
    withQuery(`/${locale}/search`, query),
  /** A draft for one reader outside, by the token of their link. */
  draft: (locale: Locale, token: string) => `/${locale}/draft/${token}`,
  pictureOfDraft: (locale: Locale, token: string, file: string) => `/${locale}/draft/${token}/${file}`,
  preview: (locale: Locale, id: number | string) => `/${locale}/preview/${String(id)}`,
  /** Where an editor works on an interview. */
  desk: (id: number | string) => `/admin/collections/interviews/${String(id)}`,
  /** What a translator has done in a period; `translator` is for staff. Not public. */
  statement: (locale: Locale, asked: Readonly<Record<string, string>> = {}) =>
    withQuery(`/${locale}/statement`, asked),
  statementCsv: (locale: Locale, asked: Readonly<Record<string, string>> = {}) =>
    withQuery(`/${locale}/statement.csv`, asked),
  certificate: (locale: Locale, id: number, asked: Readonly<Record<string, string>> = {}) =>
    withQuery(`/${locale}/certificate/${String(id)}`, asked),
  /** Where translators and editors see what is wanted, claimed and behind. */
  translationDesk: '/admin/desk',
  /** What a page of this path is followed by: `/en/topics/water/rss.xml`. */
  feed: (path: string, format: FeedFormat) => `${path}/${feedFiles[format]}`,
  picture: (file: string) => `/media/${file}`,
  /** The same for whoever is signed in, though no page shows it yet. */
  newsroomPicture: (file: string) => `/api/media/file/${encodeURIComponent(file)}`,
  sitemap: '/sitemap.xml',
  sitemapPart: (part: string) => `/sitemaps/${part}.xml`,
  newsSitemap: '/news-sitemap.xml',
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  /** For sharing: leads to the interview in this language, or in the reader's where none is named. */
  short: (work: string, locale?: Locale) => (locale ? `/i/${work}/${locale}` : `/i/${work}`),
  card: (locale: Locale, slug: string) => `/${locale}/interviews/${slug}/card.png`,
  answerCard: (locale: Locale, slug: string, key: string) => `/${locale}/interviews/${slug}/card/${key}.png`,
  citation: (locale: Locale, slug: string, format: CitationFormat) =>
    `/${locale}/interviews/${slug}/cite.${format}`,
  /** An answer as text, as HTML, as a picture and as a citation. */
  quote: (locale: Locale, slug: string, key: string) => `/${locale}/interviews/${slug}/quote/${key}`,
  republish: (locale: Locale, slug: string) => `/${locale}/interviews/${slug}/republish`,
  oembed: (url: string) => `/oembed?url=${encodeURIComponent(url)}`,
} as const
