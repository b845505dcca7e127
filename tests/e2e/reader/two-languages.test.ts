import { expect, type Locator } from '@playwright/test'
import { directionOf, localeCodes, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { factsIn, languageSwitch, opener, otherThan, wordsOf } from '../support/in-page'
import { namedPeople, textOf, texts, twoLanguagePages } from '../support/reader-pages'
import { oneSpaced, wordsOf as allWordsOf } from '../support/sample-words'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const paired = texts.filter(({ interview }) => interview.versions.length > 1)

/** The words of one of the two versions. */
const sidesIn = (part: Locator, locale: Locale) =>
  part.locator(`div[lang="${locale}"][dir="${directionOf(locale)}"]`)

const widths = { wide: 1440, narrow: 390 } as const

test('there are interviews in two languages', () => {
  expect(twoLanguagePages.length).toBeGreaterThan(3)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { page: text, version, interview } of paired) {
    const language = otherThan(text.locale)
    const other = textOf(interview.id, language)

    test(`${text.name} is reached with its other language, says all of both, and leads back`, async ({
      page,
    }) => {
      await page.goto(text.path)
      const address = routes.withLanguage(text.locale, version.slug, language)
      await page
        .getByRole('link', { name: wordsOf(text.locale)('version.both') })
        .first()
        .click()
      expect(decodeURI(new URL(page.url()).pathname)).toBe(address)
      await page.waitForLoadState()
      for (const said of [textOf(interview.id, text.locale), other]) {
        const locale = said.page.locale
        const words = oneSpaced(
          (await sidesIn(page.getByRole('article'), locale).allTextContents()).join(' '),
        )
        for (const word of allWordsOf(said)) expect(words).toContain(oneSpaced(word))
      }
      await page
        .getByRole('link', { name: wordsOf(language)('version.read') })
        .first()
        .click()
      expect(decodeURI(new URL(page.url()).pathname)).toBe(other.page.path)
    })

    test(`${text.name} names whoever translated either version, each in its own language`, async ({
      page,
    }) => {
      await page.goto(text.path)
      const onPlainPage = await factsIn(page.getByRole('article').first())
      await page.goto(routes.withLanguage(text.locale, version.slug, language))
      const article = page.getByRole('article')
      const own = await factsIn(sidesIn(article, text.locale))
      expect(own).toEqual(onPlainPage.slice(0, own.length))
      expect(own.length).toBeGreaterThan(0)
      const beside = await factsIn(sidesIn(article, language))
      for (const { person } of other.version.translators)
        expect(beside.flatMap(({ facts }) => facts)).toContain(
          namedPeople.translators.find(({ id }) => id === person)?.names[language],
        )
      expect(beside.length).toBeLessThanOrEqual(Math.max(1, other.version.translators.length))
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
            sidesIn(row, text.locale).boundingBox(),
            sidesIn(row, language).boundingBox(),
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
    const label = wordsOf('en')('source.label', { language: 'Arabic' })
    const folded = page
      .locator(`[id="${said.key}"]`)
      .getByRole('group')
      .filter({ has: page.getByText(label, { exact: true }) })
    await expect(folded.locator('[lang="ar"][dir="rtl"]')).toBeHidden()
    await opener(folded).click()
    await expect(folded.locator('[lang="ar"][dir="rtl"]')).toBeVisible()
    await expect(folded).toContainText(said.question ?? '')
    for (const paragraph of said.answer) await expect(folded).toContainText(paragraph.replaceAll('*', ''))
    await page.goto(textOf('counting-wells', 'ar').page.path)
    await expect(page.getByText(wordsOf('ar')('source.label', { language: 'العربية' }))).toHaveCount(0)
    await expect(page.locator('[lang=en] p')).toHaveCount(0)
  })
})

test('switching the language of the page keeps the place', async ({ page }) => {
  const { version } = textOf('counting-wells', 'en')
  const key = version.exchanges[4]?.key ?? ''
  await page.goto(`${routes.withLanguage('en', version.slug, 'ar')}#${key}`)
  await expect(page.locator(`[id="${key}"]`)).toBeInViewport()
  await languageSwitch(page, 'en').click()
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
