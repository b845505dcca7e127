import { expect, type Page } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { wordsOf } from '../support/in-page'
import { texts } from '../support/reader-pages'
import { oneSpaced } from '../support/sample-words'
import { test } from '../support/readers-test'

type Exchanges = (typeof texts)[number]['version']['exchanges']

async function hasAnAddressForEveryExchange(page: Page, exchanges: Exchanges) {
  for (const { key, type } of exchanges) {
    await expect(page.locator(`[id="${key}"]`), type).toHaveCount(1)
    if (type !== 'questionAnswer') continue
    await expect(page.locator(`[id="${key}"]`).getByRole('link').first()).toHaveAttribute('href', `#${key}`)
  }
}

async function quotesWordForWord(page: Page, exchanges: Exchanges) {
  for (const block of exchanges) {
    if (block.type !== 'pullQuote' || block.shortened) continue
    const quote = oneSpaced((await page.locator(`[id="${block.key}"] blockquote`).textContent()) ?? '')
    const words = quote.replace(/^[“«]|[”»]\.?$/gu, '').replace(/\.$/, '')
    const answer = oneSpaced((await page.locator(`[id="${block.exchangeKey}"]`).textContent()) ?? '')
    expect(answer).toContain(words)
    await expect(page.locator(`[id="${block.key}"] a`)).toHaveAttribute('href', `#${block.exchangeKey}`)
  }
}

async function countsItsQuestions(page: Page, exchanges: Exchanges, locale: Locale) {
  const asked = exchanges.filter((block) => block.type === 'questionAnswer' && block.question).length
  const question = new RegExp(`^${wordsOf(locale)('exchange.question')} \\d+$`)
  const numbers = await page.getByRole('heading').getByRole('link', { name: question }).allInnerTexts()
  expect(numbers.map((number) => Number(/\d+/.exec(number)?.[0]))).toEqual(
    Array.from({ length: asked }, (_, place) => place + 1),
  )
}

async function goesToAPassageByItsLink(page: Page, key: string) {
  const last = page.locator(`[id="${key}"]`)
  await last.getByRole('link').first().click()
  await expect(last).toBeInViewport()
  await expect(page).toHaveURL(/#q[a-z2-9]{6}$/)
  expect(await last.evaluate((passage) => passage.matches(':target'))).toBe(true)
}

for (const { page: text, version } of texts)
  test(`${text.name} counts, addresses and quotes its exchanges, and goes to one by its link`, async ({
    page,
  }) => {
    await page.goto(text.path)
    await hasAnAddressForEveryExchange(page, version.exchanges)
    await quotesWordForWord(page, version.exchanges)
    await countsItsQuestions(page, version.exchanges, text.locale)
    const answers = version.exchanges.filter(({ type }) => type === 'questionAnswer')
    await goesToAPassageByItsLink(page, answers.at(-1)?.key ?? '')
  })
