import { expect, type APIRequestContext } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { feedFormats, routes, type FeedFormat } from '@/lib/routes'
import { expectWellFormed, readFeed } from '../support/read-feed'
import { followed, kinds, texts, textOf, withheldPeople } from '../support/reader-pages'
import { oneSpaced, wordsOf } from '../support/sample-words'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

interface Person {
  name: string
  url?: string
  role?: string
}
interface JsonFeed {
  version: string
  title: string
  feed_url: string
  home_page_url: string
  language: string
  items: {
    id: string
    url: string
    content_html: string
    language: string
    date_published: string
    authors: Person[]
    image?: string
    _translators?: Person[]
  }[]
}

const types = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const

async function fetchFeed(request: APIRequestContext, path: string, format: FeedFormat): Promise<string> {
  const response = await request.get(encodeURI(routes.feed(path, format)))
  expect(response.status(), path).toBe(200)
  expect(response.headers()['content-type']).toBe(types[format])
  return response.text()
}
const jsonFeed = async (request: APIRequestContext, path: string) =>
  JSON.parse(await fetchFeed(request, path, 'json')) as JsonFeed

for (const { name, path, locale } of followed) {
  test(`${name} is followed by three sound feeds that say the same`, async ({ request, baseURL }) => {
    const json = await jsonFeed(request, path)
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.feed_url).toBe(new URL(encodeURI(routes.feed(path, 'json')), baseURL).href)
    expect(json.home_page_url).toBe(new URL(encodeURI(path), baseURL).href)
    expect(json.language).toBe(locale)
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length)

    for (const format of ['rss', 'atom'] as const) {
      const text = await fetchFeed(request, path, format)
      expectWellFormed(text)
      const feed = await readFeed(text)
      expect(feed.wrong).toBe('')
      expect(feed).toMatchObject({
        version: format === 'rss' ? 'rss20' : 'atom10',
        title: json.title,
        language: locale,
        self: [new URL(encodeURI(routes.feed(path, format)), baseURL).href],
      })
      expect(
        feed.entries.map(({ id, link, authors, contributors }) => ({ id, link, authors, contributors })),
      ).toEqual(
        json.items.map((item) => ({
          id: item.id,
          link: item.url,
          authors: item.authors.map((person) => person.name),
          contributors: (item._translators ?? []).map((person) => person.name),
        })),
      )
      expect(feed.entries.map(({ language }) => language)).toEqual(json.items.map(({ language }) => language))
      for (const [place, { published }] of feed.entries.entries()) {
        const [year = 0, month = 1, ...rest] = published
        expect(new Date(Date.UTC(year, month - 1, ...rest)).toISOString()).toBe(
          json.items[place]?.date_published,
        )
      }
    }
    for (const { content_html: html, language } of json.items)
      expect(html).toMatch(new RegExp(`^<div lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`))
  })
}

for (const { name, path } of followed.filter((page) => kinds.some((kind) => kind.path === page.path))) {
  test(`the head of ${name} names its feeds, and the page links them`, async ({ request, baseURL }) => {
    const html = await servedHtml(request, path)
    for (const format of feedFormats) {
      const address = encodeURI(routes.feed(path, format))
      const [type = ''] = types[format].split(';')
      const links = new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}"[^>]*>`)
      expect(attributes(headOf(html), links, 'href')).toEqual([new URL(address, baseURL).href])
      expect(html).toContain(`href="${address}"`)
    }
  })
}

for (const locale of localeCodes) {
  test(`the feed in ${locale} has the newest interviews whole, but of protected people a summary`, async ({
    request,
    baseURL,
  }) => {
    const { items } = await jsonFeed(request, routes.home(locale))
    const own = texts.filter(({ page }) => page.locale === locale)
    expect(items.map(({ url }) => url)).toEqual(
      own
        .toSorted((one, other) => other.version.publishedAt.localeCompare(one.version.publishedAt))
        .map(({ page }) => new URL(encodeURI(page.path), baseURL).href),
    )
    for (const text of own) {
      const item = items.find(({ url }) => decodeURI(url).endsWith(text.page.path))
      const html = oneSpaced(read(item?.content_html ?? ''))
      expect(html).toContain(oneSpaced(text.version.standfirst))
      const protects = text.interview.interviewees.some(({ protection }) => protection !== 'named')
      for (const words of wordsOf(text).slice(2))
        expect(html.includes(oneSpaced(words)), `${text.page.name}: ${words}`).toBe(!protects)
    }
  })
}

/** The words of the HTML in a feed. */
const read = (html: string) =>
  html
    .replace(/<(br|\/p|\/h3|\/li)\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('a translation is credited to everybody who carried it over, each in their role', async ({
  request,
}) => {
  const { items } = await jsonFeed(request, '/en')
  const { page } = textOf('mending-posters', 'en')
  const item = items.find(({ url }) => url.endsWith(page.path))
  expect(item?.authors.map(({ name }) => name)).toEqual(['Tomas Wrenfield'])
  expect(item?._translators?.map(({ name, role }) => [name, role])).toEqual([
    ['Edda Kilmarsh', 'translator'],
    ['Yaman al-Jisri', 'interpreter'],
    ['Rima Dulayb', 'reviser'],
  ])
  const image = await request.get(item?.image ?? '')
  expect(image.headers()['content-type']).toMatch(/^image\//)
})

test('where the house signs, no feed has another name', async ({ request }) => {
  const { page } = textOf('midwife-notebooks', 'en')
  const { items } = await jsonFeed(request, '/en')
  expect(items.find(({ url }) => url.endsWith(page.path))?.authors.map(({ name }) => name)).toEqual([
    'Dragoman',
  ])
  for (const format of feedFormats) {
    const text = await fetchFeed(request, '/en', format)
    for (const { id, names } of withheldPeople)
      for (const name of [id, ...Object.values(names)]) expect(text).not.toContain(name)
  }
})

test('a translator’s feed has their translations from whichever page it is followed', async ({ request }) => {
  const [english, arabic] = [
    await jsonFeed(request, routes.translator('en', 'rima-dulayb')),
    await jsonFeed(request, routes.translator('ar', 'rima-dulayb')),
  ]
  expect(english.items.length).toBeGreaterThan(1)
  expect(arabic.items.map(({ id }) => id)).toEqual(english.items.map(({ id }) => id))
})

for (const format of feedFormats) {
  test(`a program that has the ${format} feed is told so, by tag or by date`, async ({ request }) => {
    const path = routes.feed('/ar', format)
    const headers = (await request.get(path)).headers()
    const { etag = '', 'last-modified': date = '' } = headers
    expect(headers['cache-control']).toBe('public, no-cache')
    expect(etag).toMatch(/^"[\w-]{27}-br2?"$/)
    expect(new Date(date).getTime()).toBeLessThan(Date.now())

    const status = async (asked: Record<string, string>) =>
      (await request.get(path, { headers: asked })).status()
    expect(await status({ 'If-None-Match': etag })).toBe(304)
    expect(await status({ 'If-None-Match': `"another", W/${etag}` })).toBe(304)
    expect(await status({ 'If-None-Match': '*' })).toBe(304)
    expect(await status({ 'If-Modified-Since': date })).toBe(304)
    expect(await status({ 'If-None-Match': '"another"' })).toBe(200)
    expect(await status({ 'If-None-Match': '"another"', 'If-Modified-Since': date })).toBe(200)
    expect(await status({ 'If-Modified-Since': new Date(Date.parse(date) + 1000).toUTCString() })).toBe(200)
    expect(await (await request.get(path, { headers: { 'If-None-Match': etag } })).text()).toBe('')
  })
}

test('there is no feed where there is no page', async ({ request }) => {
  for (const path of [
    '/fr',
    '/en/authors/nobody',
    '/en/topics/nothing',
    '/ar/places/%00',
    '/en/translators/%E0',
  ])
    for (const format of feedFormats)
      expect((await request.get(routes.feed(path, format))).status(), path).toBeGreaterThanOrEqual(400)
})
