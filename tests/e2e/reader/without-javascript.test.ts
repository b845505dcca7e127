import { expect, test } from '@playwright/test'
import { directionOf } from '@/i18n/locales'
import { sample } from '@/sample/sample'
import { authorPages, frontPages, nowhere, texts, translatorPages } from '../support/reader-pages'
import { bioOf, oneSpaced, wordsOf } from '../support/sample-words'

test.use({ javaScriptEnabled: false })

/** Expects the words, each after the one before it. */
function expectInOrder(text: string, words: readonly string[]): void {
  let from = 0
  for (const word of words.map(oneSpaced)) {
    const at = text.indexOf(word, from)
    expect(at, `“${word}” after character ${from}`).toBeGreaterThanOrEqual(0)
    from = at + word.length
  }
}

for (const text of texts) {
  test(`${text.page.name} says every word, in order`, async ({ page }) => {
    await page.goto(text.page.path)
    expectInOrder(oneSpaced((await page.locator('main').textContent()) ?? ''), wordsOf(text))
  })
}

for (const { name, locale, path } of frontPages) {
  test(`${name} lists every interview of its language, newest first`, async ({ page }) => {
    await page.goto(path)
    const listed = texts
      .filter(({ version }) => version.language === locale)
      .sort((one, other) => other.version.publishedAt.localeCompare(one.version.publishedAt))
    expectInOrder(
      oneSpaced((await page.locator('main').textContent()) ?? ''),
      listed.flatMap(({ version }) => [version.headline, version.standfirst]),
    )
  })
}

for (const { name, locale, path } of [...authorPages, ...translatorPages]) {
  test(`${name} has the name and the whole bio`, async ({ page }) => {
    await page.goto(path)
    const id = path.split('/').at(-1) ?? ''
    const person = [...sample.authors, ...sample.translators].find((one) => one.id === id)
    await expect(page.locator('h1')).toHaveText(person?.names[locale] ?? '')
    expectInOrder(oneSpaced((await page.locator('main').textContent()) ?? ''), bioOf(id, locale))
  })
}

test('an address of no page says so in every language, and leads back', async ({ page }) => {
  const response = await page.goto(nowhere.path)
  expect(response?.status()).toBe(404)
  for (const language of ['en', 'ar'] as const) {
    const section = page.locator(`section[lang="${language}"]`)
    await expect(section).toHaveAttribute('dir', directionOf(language))
    await expect(section.locator('h1, h2')).toBeVisible()
    await expect(section.getByRole('link')).toHaveAttribute('href', `/${language}/interviews`)
  }
})
