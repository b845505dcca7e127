import { expect, test } from '@playwright/test'
import { texts } from '../support/reader-pages'
import { oneSpaced } from '../support/sample-words'

for (const { page: text, version } of texts) {
  test(`${text.name} has an address for every exchange, which stays`, async ({ page }) => {
    await page.goto(text.path)
    for (const { key, type } of version.exchanges) {
      await expect(page.locator(`[id="${key}"]`), type).toHaveCount(1)
      if (type !== 'questionAnswer') continue
      await expect(page.locator(`[id="${key}"] .no`)).toHaveAttribute('href', `#${key}`)
    }
  })

  test(`${text.name} goes to a passage when its link is followed`, async ({ page }) => {
    await page.goto(text.path)
    const last = page.locator('.exchange').last()
    await last.locator('.no').click()
    await expect(last).toBeInViewport()
    await expect(page).toHaveURL(/#q[a-z2-9]{6}$/)
    expect(await last.evaluate((passage) => passage.matches(':target'))).toBe(true)
  })

  test(`${text.name} quotes its answers word for word, and leads to where they stand`, async ({ page }) => {
    await page.goto(text.path)
    for (const block of version.exchanges) {
      if (block.type !== 'pullQuote' || block.shortened) continue
      const quote = oneSpaced((await page.locator(`[id="${block.key}"] blockquote`).textContent()) ?? '')
      const words = quote.replace(/^[“«]|[”»]\.?$/gu, '').replace(/\.$/, '')
      const answer = oneSpaced(
        (await page.locator(`[id="${block.exchangeKey}"] .answer`).textContent()) ?? '',
      )
      expect(answer).toContain(words)
      await expect(page.locator(`[id="${block.key}"] a`)).toHaveAttribute('href', `#${block.exchangeKey}`)
    }
  })

  test(`${text.name} counts its questions`, async ({ page }) => {
    await page.goto(text.path)
    const asked = version.exchanges.filter(
      (block) => block.type === 'questionAnswer' && block.question,
    ).length
    const numbers = await page.locator('.question .no').allInnerTexts()
    expect(numbers.map((number) => Number(/\d+/.exec(number)?.[0]))).toEqual(
      Array.from({ length: asked }, (_, place) => place + 1),
    )
  })
}
