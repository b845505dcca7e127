import { expect } from '@playwright/test'
import { directionOf, localeCodes, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { sample } from '../../../scripts/sample/sample'
import type { SampleVersion } from '../../../scripts/sample/sample-publication'
import {
  authorPages,
  frontPages,
  nowhere,
  speakerPages,
  textOf,
  texts,
  translatorPages,
} from '../support/reader-pages'
import { contentsOf, factsUnder, opener, wordsOf as wordsOfSite } from '../support/in-page'
import { bioOf, oneSpaced, wordsOf } from '../support/sample-words'
import { test } from '../support/readers-test'

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

const listedIn = (locale: string) =>
  texts
    .filter(({ version }) => version.language === locale)
    .sort((one, other) => other.version.publishedAt.localeCompare(one.version.publishedAt))

const cardWords = ({ headline, cardText, standfirst }: SampleVersion) => [headline, cardText ?? standfirst]

for (const { name, locale, path } of frontPages.filter(({ name }) => name.startsWith('interviews'))) {
  test(`${name} lists every interview of its language, newest first`, async ({ page }) => {
    await page.goto(path)
    expectInOrder(
      oneSpaced((await page.locator('main').textContent()) ?? ''),
      listedIn(locale).flatMap(({ version }) => cardWords(version)),
    )
  })
}

for (const locale of localeCodes) {
  test(`/${locale} opens with what editors put first, then the others, then topics and places`, async ({
    page,
  }) => {
    await page.goto(routes.home(locale))
    const { lead, picks, topics, places } = sample.home
    const first = [lead[locale], ...picks[locale]]
    const others = listedIn(locale).filter(({ interview }) => !first.includes(interview.id))
    const named = (
      records: readonly { id: string; names: Record<string, string> }[],
      chosen: readonly string[],
    ) =>
      chosen
        .filter((id) =>
          listedIn(locale).some(({ interview }) => [...interview.topics, ...interview.places].includes(id)),
        )
        .map((id) => records.find((record) => record.id === id)?.names[locale] ?? id)
    expectInOrder(oneSpaced((await page.locator('main').textContent()) ?? ''), [
      ...first.flatMap((id) => cardWords(textOf(id, locale).version)),
      ...others.flatMap(({ version }) => cardWords(version)),
      ...named(sample.topics, topics),
      ...named(sample.places, places),
    ])
  })

  test(`/${locale} leads by topic, place, month and name to the same interview`, async ({ page }) => {
    const { page: text, version } = textOf('counting-wells', locale)
    const ways = [
      [routes.topics(locale), routes.topic(locale, 'water')],
      [routes.places(locale), routes.place(locale, 'tell-al-dulba')],
      [routes.archive(locale), routes.archiveMonth(locale, 2026, 7)],
      [routes.authors(locale), routes.author(locale, 'nadim-warraqa')],
    ]
    for (const [index = '', list = ''] of ways) {
      await page.goto(routes.home(locale))
      await page.locator(`a[href="${index}"]`).first().click()
      await page.locator(`main a[href="${list}"]`).first().click()
      await page.getByRole('link', { name: version.headline, exact: true }).first().click()
      expect(decodeURI(new URL(page.url()).pathname), index).toBe(text.path)
    }
  })

  test(`/${locale}: the questions of an interview lead to their answers`, async ({ page }) => {
    const { page: text, version } = textOf('counting-wells', locale)
    await page.goto(text.path)
    const asked = version.exchanges.filter((block) => block.type === 'questionAnswer' && block.question)
    const contents = contentsOf(page, locale)
    await opener(contents).click()
    await expect(contents.getByRole('link')).toHaveCount(asked.length)
    await contents.getByRole('link').nth(3).click()
    await expect(page).toHaveURL(new RegExp(`#${asked[3]?.key ?? ''}$`))
    await expect(page.locator(`#${asked[3]?.key ?? ''}`)).toBeInViewport()
  })
}

for (const { locale, path } of speakerPages) {
  test(`${path} is reached from the name, and leads to what the person was asked`, async ({ page }) => {
    const { page: text } = textOf('counting-wells', locale)
    await page.goto(text.path)
    await factsUnder(page, wordsOfSite(locale)('talk.with')).getByRole('link').click()
    expect(decodeURI(new URL(page.url()).pathname)).toBe(path)
    await expect(page.locator('h1')).toBeVisible()
    const question = page
      .getByRole('main')
      .locator(`a[href^="${encodeURI(text.path)}#"], a[href^="${text.path}#"]`)
      .first()
    await expect(question).toBeVisible()
    await question.click()
    expect(decodeURI(new URL(page.url()).pathname)).toBe(text.path)
    expect(new URL(page.url()).hash).toMatch(/^#q[a-z2-9]{6}$/)
  })
}

/** As it says so of one year: of more, the number stands in the place of these words. */
const beginsOld = (locale: Locale) => {
  const [one = '', two = ''] = [1, 5].map((years) => wordsOfSite(locale)('fact.age', { years }))
  let same = 0
  while (one[same] === two[same]) same += 1
  return one.slice(0, same)
}

test('an interview that is older than a year says so, and no other does', async ({ page }) => {
  for (const { page: text, version } of texts) {
    await page.goto(text.path)
    const old = Date.now() - Date.parse(version.publishedAt) > 366 * 24 * 60 * 60 * 1000
    await expect(page.getByText(beginsOld(text.locale)), text.name).toHaveCount(old ? 1 : 0)
  }
})

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
