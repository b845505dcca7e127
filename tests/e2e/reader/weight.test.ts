import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { frontPages, kinds, texts } from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'

const kilobyte = 1024
/** What a connection carries at once, before anything of it was acknowledged: words and styles of a text of some six questions. */
const firstWindow = 14_000

for (const { page } of texts) {
  test(`${page.name} comes at once, with its styles`, async ({ request }) => {
    const html = await servedHtml(request, page.path)
    const sheets = attributes(html, /<link rel="stylesheet"[^>]*>/, 'href')
    expect(sheets).toHaveLength(1)
    const styles = await (await request.get(sheets[0] ?? '')).text()
    const sent = [html, styles].map((text) => brotliCompressSync(text).length)
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(firstWindow)
  })
}

for (const { name, path } of kinds) {
  test(`${name} brings at most 10 KB of styles`, async ({ request }) => {
    const html = await servedHtml(request, path)
    const sheets = attributes(html, /<link rel="stylesheet"[^>]*>/, 'href')
    expect(sheets.length).toBeGreaterThan(0)
    const styles = await Promise.all(sheets.map(async (sheet) => (await request.get(sheet)).text()))
    expect(gzipSync(styles.join('')).length).toBeLessThanOrEqual(10 * kilobyte)
  })

  test(`${name} brings at most 3 KB of scripts, all of them ours`, async ({ request }) => {
    const html = await servedHtml(request, path)
    const files = attributes(html, /<script [^>]*src=[^>]*>/, 'src')
    const programs = await Promise.all(files.map(async (file) => (await request.get(file)).text()))
    expect(gzipSync(programs.join('')).length).toBeLessThanOrEqual(3 * kilobyte)
    expect(files.filter((file) => !file.startsWith('/scripts/'))).toEqual([])
    // Nothing but data stands in the page itself.
    expect(html.match(/<script(?![^>]*(?: src=| type="application\/ld\+json"))/g)).toBeNull()
  })

  test(`${name} has no font fetched before its words and their style`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.headers()['link'] ?? '').not.toContain('font')
    expect(headOf(await answer.text())).not.toContain('as="font"')
  })
}

for (const { name, path, locale } of frontPages) {
  test(`${name} needs no font of another language`, async ({ page }) => {
    const asked = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.endsWith('.woff2')) asked.add(pathname)
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const font of asked) expect(font).toMatch(locale === 'en' ? /source-serif/ : /naskh/)
  })
}

test('fonts may be kept for a year', async ({ request }) => {
  const headers = (await request.get('/fonts/source-serif-4-latin.woff2')).headers()
  expect(headers['cache-control']).toContain('immutable')
})
