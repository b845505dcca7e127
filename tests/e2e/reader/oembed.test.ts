import { expect } from '@playwright/test'
import { routes } from '@/lib/routes'
import { wordsOf } from '../support/in-page'
import { textOf, texts } from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const whole = (path: string, baseURL: string | undefined) => new URL(encodeURI(path), baseURL).href

for (const { page: at, version } of texts) {
  test(`${at.name} says in its head how to embed it, in JSON and XML`, async ({ request, baseURL }) => {
    const head = headOf(await servedHtml(request, at.path))
    const embeds = attributes(head, /<link rel="alternate" type="[^"]*\+oembed"[^>]*>/, 'href')
    expect(embeds).toHaveLength(2)
    const [json = '', xml = ''] = embeds
    const answer = await request.get(json)
    expect(answer.headers()['content-type']).toContain('application/json')
    const embed = (await answer.json()) as Record<string, unknown>
    expect(embed).toMatchObject({ version: '1.0', type: 'rich', title: version.headline })
    expect(embed['html']).toContain(`lang="${at.locale}"`)
    expect(embed['thumbnail_url']).toBe(whole(routes.card(at.locale, version.slug), baseURL))
    const other = await request.get(xml)
    expect(other.headers()['content-type']).toContain('text/xml')
    expect(await other.text()).toContain('<oembed><version>1.0</version>')
  })
}

const wells = textOf('counting-wells', 'en')
const key = wells.version.exchanges.find(({ type }) => type === 'questionAnswer')?.key ?? ''

test('an answer is embedded with its translator', async ({ request, baseURL }) => {
  const answer = await request.get(routes.oembed(`${whole(wells.page.path, baseURL)}#${key}`))
  const embed = (await answer.json()) as Record<string, string>
  expect(embed['html']).toContain(`#${key}`)
  expect(embed['html']).toContain('Translated from Arabic by')
  expect(embed['translator_name']).not.toBe('')
})

test('any place on a page, and any page that shows it, gives its interview', async ({ request, baseURL }) => {
  const at = whole(wells.page.path, baseURL)
  for (const [address, link] of [
    [`${at}#people`, ''],
    [`${at}#q2222222`, ''],
    [`${at}#:~:text=water`, ''],
    [`${at}#${key}:~:text=water`, `#${key}`],
    [`${at}/republish`, ''],
  ] as const) {
    const answer = await request.get(routes.oembed(address))
    expect(answer.status(), address).toBe(200)
    const embed = (await answer.json()) as Record<string, string>
    expect(embed['title'], address).toBe(wells.version.headline)
    expect(embed['html']?.includes(`#${key}`), address).toBe(link !== '')
  }
})

test('what is not ours, not there or not known gets no embed', async ({ request, baseURL }) => {
  const path = wells.page.path
  for (const address of [
    `https://example.org${path}`,
    whole('/en/interviews/none', baseURL),
    whole('/en', baseURL),
    `${whole(path, baseURL)}/quote/q2222222`,
    `${whole(path, baseURL)}/with/en`,
    path,
    '',
  ])
    expect((await request.get(routes.oembed(address))).status(), address).toBe(404)
  expect((await request.get('/oembed')).status()).toBe(404)
  expect((await request.get(`${routes.oembed(whole(path, baseURL))}&format=yaml`)).status()).toBe(501)
})

test('a text that protects nobody is handed to other newsrooms, one that does is not', async ({ page }) => {
  for (const { page: at, version, interview } of texts) {
    await page.goto(routes.republish(at.locale, version.slug))
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    const guarded = interview.interviewees.some(({ protection }) => protection !== 'named')
    const field = page.getByRole('textbox', { name: wordsOf(at.locale)('quote.html'), exact: true })
    await expect(field).toHaveCount(guarded ? 0 : 1)
    if (guarded) continue
    const html = await field.inputValue()
    expect(html).toContain(encodeURI(at.path))
    await expect(page.getByRole('region').getByRole('article')).toHaveAttribute('lang', at.locale)
  }
})
