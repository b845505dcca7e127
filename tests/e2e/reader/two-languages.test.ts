import { expect, test } from '@playwright/test'
import { directionOf, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { namedPeople, textOf, texts, twoLanguagePages } from '../support/reader-pages'
import { oneSpaced, wordsOf } from '../support/sample-words'
import { attributes, headOf, servedHtml } from '../support/served-html'

const paired = texts.filter(({ interview }) => interview.versions.length > 1)

const widths = { wide: 1440, narrow: 390 } as const

test('there are interviews in two languages', () => {
  expect(twoLanguagePages.length).toBeGreaterThan(3)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { page: text, version, interview } of paired) {
    const language = localeCodes.find((code) => code !== text.locale) ?? text.locale
    const other = textOf(interview.id, language)

    test(`${text.name} is reached with its other language, says all of both, and leads back`, async ({
      page,
    }) => {
      await page.goto(text.path)
      const address = routes.withLanguage(text.locale, version.slug, language)
      await page.locator(`.versions a[href="${address}"]`).first().click()
      expect(decodeURI(new URL(page.url()).pathname)).toBe(address)
      await page.waitForLoadState()
      for (const said of [textOf(interview.id, text.locale), other]) {
        const locale = said.page.locale
        const sides = page.locator(`.side[lang="${locale}"][dir="${directionOf(locale)}"]`)
        const words = oneSpaced((await sides.allTextContents()).join(' '))
        for (const word of wordsOf(said)) expect(words).toContain(oneSpaced(word))
      }
      await page.locator(`.versions a[hreflang="${language}"]`).first().click()
      expect(decodeURI(new URL(page.url()).pathname)).toBe(other.page.path)
    })

    test(`${text.name} names whoever translated either version, each in its own language`, async ({
      page,
    }) => {
      const named = async (within: string) =>
        (await page.locator(`${within} .credits dd:not(.no-name)`).allTextContents()).map(oneSpaced)
      await page.goto(text.path)
      const onPlainPage = await named('.opening')
      await page.goto(routes.withLanguage(text.locale, version.slug, language))
      expect(await named(`.side[lang="${text.locale}"]`)).toEqual(onPlainPage)
      expect(await named(`.side[lang="${language}"]`)).toEqual(
        other.version.translators.map(
          ({ person }) => namedPeople.translators.find(({ id }) => id === person)?.names[language],
        ),
      )
    })

    test(`${text.name} has its exchanges beside those of the other language, or above them`, async ({
      page,
    }) => {
      const keys = version.exchanges.map(({ key }) => key)
      const common = other.version.exchanges.filter(({ key }) => keys.includes(key))
      for (const [room, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(routes.withLanguage(text.locale, version.slug, language))
        for (const { key } of common) {
          const row = page.locator(`[id="${key}"]`)
          await expect(row).toHaveCount(1)
          const [one, two] = await Promise.all([
            row.locator(`.side[lang="${text.locale}"]`).boundingBox(),
            row.locator(`.side[lang="${language}"]`).boundingBox(),
          ])
          if (!one || !two) throw new Error(`${key} is in one language only.`)
          if (room === 'narrow') expect(two.y).toBeGreaterThanOrEqual(one.y + one.height)
          else if (directionOf(text.locale) === 'ltr') expect(two.x).toBeGreaterThan(one.x + one.width)
          else expect(one.x).toBeGreaterThan(two.x + two.width)
        }
      }
    })
  }

  test('a question of a translation shows in place what it was translated from', async ({ page }) => {
    const { page: text, interview, version } = textOf('counting-wells', 'en')
    const source = interview.versions.find(({ isOriginal }) => isOriginal)
    const asked = version.exchanges.find(({ type }) => type === 'questionAnswer')
    const said = source?.exchanges.find(({ key }) => key === asked?.key)
    if (said?.type !== 'questionAnswer') throw new Error('The sample’s first exchange has no source.')
    await page.goto(text.path)
    const folded = page.locator(`[id="${said.key}"] .source`)
    await expect(folded.locator('[lang="ar"][dir="rtl"]')).toBeHidden()
    await folded.locator('summary').click()
    await expect(folded.locator('[lang="ar"][dir="rtl"]')).toBeVisible()
    await expect(folded).toContainText(said.question ?? '')
    for (const paragraph of said.answer) await expect(folded).toContainText(paragraph.replaceAll('*', ''))
    await page.goto(textOf('counting-wells', 'ar').page.path)
    await expect(page.locator('.source')).toHaveCount(0)
  })
})

test('switching the language of the page keeps the place', async ({ page }) => {
  const { version } = textOf('counting-wells', 'en')
  const key = version.exchanges[4]?.key ?? ''
  await page.goto(`${routes.withLanguage('en', version.slug, 'ar')}#${key}`)
  await expect(page.locator(`[id="${key}"]`)).toBeInViewport()
  await page.locator('nav .other').click()
  await expect(page).toHaveURL(new RegExp(`/with/en#${key}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator(`[id="${key}"]`)).toBeInViewport()
})

for (const { name, path, canonical = '' } of twoLanguagePages) {
  test(`${name} sends search engines to the plain page`, async ({ request, baseURL }) => {
    const head = headOf(await servedHtml(request, path))
    expect(attributes(head, /<link rel="canonical"[^>]*>/, 'href')).toEqual([
      new URL(encodeURI(canonical), baseURL).href,
    ])
    expect(attributes(head, /<meta name="robots"[^>]*>/, 'content').join()).toContain('noindex')
    expect(attributes(head, /<link rel="alternate" hrefLang[^>]*>/, 'href')).toEqual([])
  })
}

test('there is no such page for a language that is not public, the same, or none', async ({ request }) => {
  const alone = texts.find(({ interview }) => interview.versions.length === 1)
  if (!alone) throw new Error('Every interview of the sample has two languages.')
  const { version } = textOf('counting-wells', 'en')
  const other = localeCodes.find((code) => code !== alone.page.locale) ?? 'en'
  const nowhere = [
    routes.withLanguage(alone.page.locale, alone.version.slug, other),
    routes.withLanguage('en', version.slug, 'en'),
    `${routes.interview('en', version.slug)}/with/fr`,
    `${routes.interview('en', 'no-such-interview')}/with/ar`,
  ]
  for (const path of nowhere) expect((await request.get(encodeURI(path))).status(), path).toBe(404)
})
