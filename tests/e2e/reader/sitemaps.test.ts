import { expect, type APIRequestContext } from '@playwright/test'
import { routes } from '@/lib/routes'
import { expectWellFormed } from '../support/read-feed'
import { indexed, withheldPeople } from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, found]) => found ?? '')

async function fetchXml(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const text = await response.text()
  expectWellFormed(text)
  return text
}

async function listed(request: APIRequestContext): Promise<Map<string, Record<string, string>>> {
  const found = new Map<string, Record<string, string>>()
  for (const part of locations(await fetchXml(request, routes.sitemap)))
    for (const [url] of (await fetchXml(request, part)).matchAll(/<url>.*?<\/url>/gs)) {
      const languages = attributes(url, /<xhtml:link[^>]*>/, 'hreflang')
      const addresses = attributes(url, /<xhtml:link[^>]*>/, 'href')
      const [location = ''] = locations(url)
      expect(found.has(location), location).toBe(false)
      found.set(location, Object.fromEntries(languages.map((code, place) => [code, addresses[place] ?? ''])))
    }
  return found
}

test('the sitemap has every page of the sample, in all of its languages, and each leads back', async ({
  request,
  baseURL,
}) => {
  const found = await listed(request)
  for (const { path, name } of indexed)
    expect(found.has(new URL(encodeURI(path), baseURL).href), name).toBe(true)
  for (const [location, languages] of found) {
    const own = Object.entries(languages)
    if (own.length > 0) expect(own.map(([, address]) => address)).toContain(location)
    for (const [, address] of own) expect(found.get(address), `${location} and ${address}`).toEqual(languages)
  }
})

test('every address in the sitemap is that of a page, and the one that the page gives itself', async ({
  request,
}) => {
  test.setTimeout(240_000)
  for (const [location] of await listed(request)) {
    const response = await request.get(location, { maxRedirects: 0 })
    expect(response.status(), location).toBe(200)
    const head = headOf(await response.text())
    expect(attributes(head, /<link rel="canonical"[^>]*>/, 'href')).toEqual([location])
  }
})

test('no sitemap has anybody whose name is withheld, nor a part that is not there', async ({ request }) => {
  const found = [...(await listed(request)).keys()].join('\n')
  for (const { id } of withheldPeople) expect(found).not.toContain(id)
  for (const part of ['interviews-2', 'interviews-0', 'interviews-x', 'users', '..'])
    expect((await request.get(routes.sitemapPart(part))).status(), part).toBe(404)
})

test('the news sitemap is sound', async ({ request }) => {
  expect(await fetchXml(request, routes.newsSitemap)).toContain('schemas/sitemap-news/0.9')
})

test('machines learn where the sitemaps are', async ({ request, baseURL }) => {
  const robots = await (await request.get(routes.robots)).text()
  for (const path of [routes.sitemap, routes.newsSitemap])
    expect(robots).toContain(`Sitemap: ${new URL(path, baseURL).href}\n`)
})

test('whoever finds a weakness learns whom to tell, where the page names anybody', async ({ request }) => {
  const [, contact] = /<a href="mailto:([^"]*)"/.exec(await servedHtml(request, routes.home('en'))) ?? []
  const response = await request.get(routes.security)
  const told = response.ok() ? /^Contact: mailto:(.*)$/m.exec(await response.text())?.[1] : undefined
  expect(told).toBe(contact)
})
