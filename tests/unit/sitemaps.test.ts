import { describe, expect, it } from 'vitest'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { writeRobots } from '@/surfaces/feeds/write-robots'
import { writeSecurity } from '@/surfaces/feeds/write-security'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '@/surfaces/feeds/write-sitemap'
import { arabicPublication, publication } from '../support/content-fixtures'

const absolute = (path: string) => new URL(path, 'https://dragoman.example').href
const publishedAt = '2015-06-07T08:00:00.000Z'

describe('a sitemap', () => {
  const versions = [
    { language: 'en', path: '/en/interviews/a&b' },
    { language: 'ar', path: '/ar/interviews/مكتبة' },
  ] as const

  it('names a page in all of its languages, escaped', () => {
    expect(writeSitemap([{ path: '/en/interviews/a&b', versions, publishedAt }], absolute)).toContain(
      '<url><loc>https://dragoman.example/en/interviews/a&amp;b</loc><lastmod>2015-06-07T08:00:00.000Z</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://dragoman.example/en/interviews/a&amp;b"/>' +
        '<xhtml:link rel="alternate" hreflang="ar" href="https://dragoman.example/ar/interviews/%D9%85%D9%83%D8%AA%D8%A8%D8%A9"/></url>',
    )
  })

  it('names no other language where there is none', () => {
    const alone = writeSitemap([{ path: '/en', versions: versions.slice(0, 1), publishedAt: null }], absolute)
    expect(alone).toContain('<url><loc>https://dragoman.example/en</loc></url>')
  })

  it('is found by an index', () => {
    expect(writeSitemapIndex(['/sitemaps/pages.xml'], absolute)).toContain(
      '<sitemap><loc>https://dragoman.example/sitemaps/pages.xml</loc></sitemap>',
    )
  })
})

describe('a news sitemap', () => {
  it('says who published what, when and in which language', () => {
    const news = [{ language: 'ar', path: '/ar/interviews/x', headline: 'سطر\nو<آخر>', publishedAt }] as const
    const text = writeNewsSitemap(news, { en: publication, ar: arabicPublication }, absolute)
    expect(text).toContain('<news:name>ترجمان</news:name><news:language>ar</news:language>')
    expect(text).toContain('<news:publication_date>2015-06-07T08:00:00.000Z</news:publication_date>')
    expect(text).toContain('<news:title>سطر و&lt;آخر&gt;</news:title>')
  })

  it('is a list of something where nothing came out of late', () => {
    const text = writeNewsSitemap([], { en: publication, ar: arabicPublication }, absolute)
    expect(text).toContain('<url><loc>https://dragoman.example/en</loc></url>')
    expect(text).not.toContain('<news:')
  })
})

describe('what machines are told', () => {
  it('keeps them out of the newsroom’s door and searches, and tells no address of its own', () => {
    expect(writeRobots(absolute).split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /admin',
      'Disallow: /en/preview/',
      'Disallow: /en/draft/',
      'Disallow: /en/search$',
      'Disallow: /en/search?',
      'Disallow: /ar/preview/',
      'Disallow: /ar/draft/',
      'Disallow: /ar/search$',
      'Disallow: /ar/search?',
      '',
      'Sitemap: https://dragoman.example/sitemap.xml',
      'Sitemap: https://dragoman.example/news-sitemap.xml',
      '',
    ])
  })

  it('closes no address that an editor chose, whichever words it has', () => {
    const closed = writeRobots(absolute)
      .split('\n')
      .flatMap((line) => /^Disallow: (.*)/.exec(line)?.[1] ?? [])
      .map((rule) => new RegExp(`^${rule.replace(/[.?]/g, '\\$&').replaceAll('*', '.*')}`))
    const isClosed = (path: string) => closed.some((rule) => rule.test(path))
    const words = ['search', 'search-for-the-missing', 'preview', 'admin', 'api', 'with', 'quote', 'page']
    for (const locale of localeCodes)
      for (const word of words)
        for (const path of [
          routes.interview(locale, word),
          routes.withLanguage(locale, word, 'ar'),
          routes.quote(locale, word, 'qaaaaaa'),
          routes.topic(locale, word),
          routes.author(locale, word),
        ])
          expect(isClosed(path), path).toBe(false)
    for (const path of ['/en/search', '/ar/search?q=x', '/en/preview/7', '/admin/login', '/api/users'])
      expect(isClosed(path), path).toBe(true)
  })

  it('names somebody to tell of a weakness, for less than a year', () => {
    const now = new Date('2026-01-31T15:00:00Z')
    const lines = writeSecurity('desk@example.org', absolute, now).split('\n')
    expect(lines).toEqual([
      'Contact: mailto:desk@example.org',
      'Expires: 2026-08-01T00:00:00.000Z',
      'Preferred-Languages: en, ar',
      'Canonical: https://dragoman.example/.well-known/security.txt',
      '',
    ])
  })
})
