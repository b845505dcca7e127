import { expect, type Page } from '@playwright/test'
import type { TranslatorRole } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { citationFormats, routes } from '@/lib/routes'
import { sample } from '../../../scripts/sample/sample'
import { opener, shareMenu, versionLinks, wordsOf } from '../support/in-page'
import { texts, textOf, type SampleText } from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const answersOf = ({ version }: SampleText) =>
  version.exchanges.flatMap((block) => (block.type === 'questionAnswer' ? [block] : []))
const firstKey = (text: SampleText) => answersOf(text)[0]?.key ?? ''
const nameOf = (id: string, locale: Locale) =>
  [...sample.authors, ...sample.translators].find((person) => person.id === id)?.names[locale] ?? ''
const carriersOf = ({ version, page }: SampleText, isAsked: (role: TranslatorRole) => boolean = () => true) =>
  version.translators
    .filter(({ role, creditedAs }) => isAsked(role) && creditedAs === 'name')
    .map(({ person }) => nameOf(person, page.locale))
/** A house that signs in their place is nobody with a name. */
const askersOf = ({ interview, page }: SampleText) =>
  interview.authors
    .filter(({ role, creditedAs }) => role !== 'photographer' && creditedAs === 'name')
    .map(({ person }) => nameOf(person, page.locale))
const translatorsOf = (text: SampleText) => carriersOf(text, (role) => role === 'translator')

const translated = texts.filter((text) => translatorsOf(text).length > 0)

/** Of an answer whose menu is still folded. */
const shortAddress = async (page: Page, { page: at, ...text }: SampleText) => {
  const menu = shareMenu(page, firstKey({ page: at, ...text }), at.locale)
  await opener(menu).click()
  return (await menu.getByRole('link').first().getAttribute('href')) ?? ''
}

for (const text of texts) {
  const { page: at, version } = text
  const t = wordsOf(at.locale)

  test(`${at.name} offers the link, the quote and the citation of every answer, without script`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
    await page.goto(at.path)
    for (const { key } of answersOf(text)) {
      const menu = shareMenu(page, key, at.locale)
      const links = menu.getByRole('link')
      await expect(links).toHaveCount(0)
      await opener(menu).click()
      await expect(links).toHaveText([t('share.link'), t('share.quote'), t('share.cite')])
      await expect(links.first()).toHaveAttribute('href', new RegExp(`^/i/w[a-z2-9]{8}/${at.locale}#${key}$`))
      await expect(menu.getByRole('button')).toHaveCount(0)
    }
    await page.close()
  })

  test(`the short address of ${at.name} leads to it and to its answer`, async ({ page }) => {
    await page.goto(at.path)
    const key = firstKey(text)
    await page.goto(await shortAddress(page, text))
    expect(decodeURI(new URL(page.url()).pathname)).toBe(at.path)
    expect(await page.locator(`[id="${key}"]`).evaluate((answer) => answer.matches(':target'))).toBe(true)
  })

  test(`the citations of ${at.name} are files that name everybody`, async ({ request }) => {
    for (const format of citationFormats) {
      const response = await request.get(encodeURI(routes.citation(at.locale, version.slug, format)))
      expect(response.status()).toBe(200)
      expect(response.headers()['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="w[a-z2-9]{8}-${at.locale}\\.${format}"$`),
      )
      const body = await response.text()
      for (const name of translatorsOf(text)) expect(body).toContain(name)
    }
    const csl: unknown = await (
      await request.get(encodeURI(routes.citation(at.locale, version.slug, 'json')))
    ).json()
    expect(csl).toEqual([
      expect.objectContaining({ type: 'interview', title: version.headline, language: at.locale }),
    ])
  })

  test(`the head of ${at.name} tells reference managers who made it`, async ({ request }) => {
    const head = headOf(await servedHtml(request, at.path))
    const meta = (name: string) => attributes(head, new RegExp(`<meta name="${name}"[^>]*>`), 'content')
    expect(meta('citation_title')).toEqual([version.headline])
    expect(meta('citation_language')).toEqual([at.locale])
    expect(meta('citation_author')).toEqual(askersOf(text))
    expect(meta('DC.contributor')).toEqual(carriersOf(text))
  })

  test(`the cards of ${at.name} are pictures that may be kept until they change`, async ({ request }) => {
    for (const path of [
      routes.card(at.locale, version.slug),
      routes.answerCard(at.locale, version.slug, firstKey(text)),
    ]) {
      const response = await request.get(encodeURI(path))
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toBe('image/png')
      const bytes = await response.body()
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
      const etag = response.headers()['etag'] ?? ''
      const again = await request.get(encodeURI(path), { headers: { 'If-None-Match': etag } })
      expect(again.status()).toBe(304)
    }
  })
}

for (const text of translated.slice(0, 4)) {
  const { page: at, version, interview } = text

  test(`a quote from ${at.name} has its speaker, its translator, its day and its address`, async ({
    page,
  }) => {
    const key = firstKey(text)
    await page.goto(at.path)
    const menu = shareMenu(page, key, at.locale)
    await opener(menu).click()
    await menu.getByRole('link', { name: wordsOf(at.locale)('share.quote') }).click()
    await page.waitForURL(/\/quote\//)
    const quote = await page.getByRole('textbox', { name: wordsOf(at.locale)('quote.text') }).inputValue()
    const html = await page.getByRole('textbox', { name: wordsOf(at.locale)('quote.html') }).inputValue()
    for (const taken of [quote, html]) {
      for (const name of translatorsOf(text)) expect(taken).toContain(name)
      expect(taken).toContain(version.headline.slice(1, 8))
      expect(taken).toContain(String(new Date(version.publishedAt).getUTCFullYear()))
      expect(taken).toMatch(new RegExp(`/i/w[a-z2-9]{8}/${at.locale}#${key}`))
    }
    const other = interview.versions.find(({ language }) => language !== at.locale)
    if (!other?.exchanges.some((block) => block.key === key)) return
    await expect(versionLinks(page.getByRole('main'), at.locale)).toHaveAttribute(
      'href',
      `${routes.interview(other.language, other.slug)}#${key}`,
    )
  })
}

test('the same key stands in every language that has the answer', async ({ request }) => {
  for (const { page: at, version, interview } of texts)
    for (const other of interview.versions.filter(({ language }) => language !== version.language)) {
      const html = await servedHtml(request, routes.interview(other.language, other.slug))
      const keys = other.exchanges.map(({ key }) => key)
      for (const { key } of version.exchanges.filter((block) => keys.includes(block.key)))
        expect(html, at.name).toContain(`id="${key}"`)
    }
})

const both = textOf('counting-wells', 'en')

test('a short address without a language leads to the reader’s, and says so to caches', async ({
  request,
  page,
}) => {
  await page.goto(both.page.path)
  const link = await shortAddress(page, both)
  const [work = ''] = /w[a-z2-9]{8}/.exec(link) ?? []
  for (const locale of ['en', 'ar'] as const) {
    const response = await request.get(routes.short(work), {
      maxRedirects: 0,
      headers: { 'accept-language': locale },
    })
    expect(response.status()).toBe(307)
    expect(decodeURI(response.headers()['location'] ?? '')).toBe(textOf('counting-wells', locale).page.path)
    expect(response.headers()['vary']).toContain('Accept-Language')
  }
})

test('a text in one language is what every reader of its short address gets', async ({ request, page }) => {
  const only = texts.find(({ interview }) => interview.versions.length === 1)
  if (!only) throw new Error('Every interview of the sample has two languages.')
  await page.goto(only.page.path)
  const link = await shortAddress(page, only)
  const [work = ''] = /w[a-z2-9]{8}/.exec(link) ?? []
  for (const path of [routes.short(work), routes.short(work, 'en'), routes.short(work, 'ar')]) {
    const response = await request.get(path, { maxRedirects: 0, headers: { 'accept-language': 'de' } })
    expect(decodeURI(response.headers()['location'] ?? '')).toBe(only.page.path)
  }
})

const nothing = [
  '/i/w2222222',
  '/i/w22222222',
  '/i/w22222222/en',
  '/i/w22222222/fr',
  '/i/%00',
  '/en/interviews/none/cite.bib',
  '/en/interviews/none/card.png',
  '/en/interviews/none/quote/q2222222',
  `${both.page.path}/card/q2222222.png`,
  `${both.page.path}/card/..%2f..%2f.png`,
  `${both.page.path}/card/${firstKey(both)}.jpg`,
  `${both.page.path}/quote/q2222222`,
  `${both.page.path}/quote/%00`,
]

for (const path of nothing) {
  test(`${path} is nothing`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([400, 404]).toContain(response.status())
  })
}

test.describe('with the script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const t = wordsOf('en')
  const clipboard = () => navigator.clipboard.readText()

  test('buttons copy the link and the whole quote, and say so', async ({ page }) => {
    await page.goto(both.page.path, { waitUntil: 'networkidle' })
    const key = firstKey(both)
    const menu = shareMenu(page, key, 'en')
    await opener(menu).click()
    await menu.getByRole('button', { name: t('share.copyLink') }).click()
    await expect(page.getByRole('status')).toHaveText(t('share.copied'))
    expect(await page.evaluate(clipboard)).toMatch(new RegExp(`^http.*/i/w[a-z2-9]{8}/en#${key}$`))
    await menu.getByRole('button', { name: t('share.copyQuote') }).click()
    await expect.poll(() => page.evaluate(clipboard)).toContain('Translated from Arabic by')
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toContain('<blockquote')
  })

  test('every field of a quote’s page can be copied', async ({ page }) => {
    await page.goto(routes.quote('en', both.version.slug, firstKey(both)), { waitUntil: 'networkidle' })
    const fields = [t('quote.text'), t('quote.html'), t('quote.address')]
    const buttons = page.getByRole('button')
    await expect(buttons).toHaveCount(fields.length)
    for (const [place, name] of fields.entries()) {
      await buttons.nth(place).click()
      await expect(buttons.nth(place)).toHaveText(t('share.copied'))
      expect(await page.evaluate(clipboard)).toBe(await page.getByRole('textbox', { name }).inputValue())
    }
  })

  test('is small', async ({ request }) => {
    expect((await (await request.get('/scripts/share.js')).body()).length).toBeLessThanOrEqual(2048)
  })
})
