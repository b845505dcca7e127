import { expect } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { pages, withheldPeople } from '../support/reader-pages'
import { attributes } from '../support/served-html'
import { test } from '../support/readers-test'

interface Fetched {
  status: number
  html: string
}

/** Everything of ours that can be reached from these addresses by following links, pictures and files. */
async function crawl(starts: readonly string[], origin: string) {
  const fetched = new Map<string, Fetched>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (fetched.has(path)) continue
    // Node's own: a browser's way to ask takes longer than the site takes to answer.
    const response = await fetch(new URL(path, origin))
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const body = await response.text()
    const html = isPage ? body : ''
    fetched.set(path, { status: response.status, html })
    waiting.push(...linksOf(html, new URL(path, origin)))
  }
  return fetched
}

function linksOf(html: string, base: URL): string[] {
  const addresses = [
    ...attributes(html, /<(?:a|link)\s[^>]*>/, 'href'),
    ...attributes(html, /<(?:img|script)\s[^>]*>/, 'src'),
    ...attributes(html, /<img\s[^>]*>/, 'srcSet').flatMap((set) =>
      set.split(', ').map((one) => one.split(' ')[0] ?? ''),
    ),
    ...attributes(html, /<meta property="og:image"[^>]*>/, 'content'),
  ]
  return addresses
    .map((address) => new URL(address, base))
    .filter(({ origin }) => origin === base.origin)
    .map(({ pathname, search }) => pathname + search)
}

/** There are hundreds of addresses, and each is asked for once. */
const minutes = 60_000

test('whoever follows links from the home pages reaches every page, no dead end, and no withheld name', async ({
  baseURL,
}) => {
  test.setTimeout(8 * minutes)
  const found = await crawl(localeCodes.map(routes.home), baseURL ?? '')
  const dead = [...found].filter(([, { status }]) => status !== 200).map(([path]) => path)
  expect(dead).toEqual([])

  const reached = new Set([...found.keys()].map((path) => decodeURI(path)))
  // What a reader searches for is theirs to type.
  const linked = pages.map(({ path }) => path).filter((path) => !path.includes('?'))
  expect(linked.filter((path) => !reached.has(path))).toEqual([])

  const words = withheldPeople.flatMap(({ id, names }) => [id, ...Object.values(names)])
  for (const [path, { html }] of found)
    for (const word of words) expect(html.includes(word), `${word} on ${path}`).toBe(false)
})

test('every link within a page leads to a part of it', async ({ request }) => {
  test.setTimeout(4 * minutes)
  for (const { path } of pages) {
    const html = await (await request.get(encodeURI(path))).text()
    const parts = attributes(html, /<a\s[^>]*>/, 'href').filter((address) => address.startsWith('#'))
    expect(parts.length, path).toBeGreaterThan(0)
    for (const part of parts) expect(html, path).toContain(`id="${part.slice(1)}"`)
  }
})
