import { expect, type Locator, type Page, test } from '@playwright/test'
import { kinds, nowhere } from '../support/reader-pages'

async function fitsIntoEveryWidth(page: Page) {
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `${String(width)} px`).toBeLessThanOrEqual(width)
  }
}

async function isLargeEnoughForAThumb(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 })
  const links = await page.locator('.bar a, nav a').evaluateAll((all) =>
    // A link in a closed list is not there to be touched.
    all
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => ({ words: link.textContent, height: link.getBoundingClientRect().height })),
  )
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ height }) => height < 44)).toEqual([])
}

async function showsWhereTheKeyboardIs(page: Page, first: Locator) {
  const stops = await page.locator('a').count()
  for (let stop = 0; stop < Math.min(stops, 12); stop += 1) {
    await page.keyboard.press('Tab')
    if (stop === 0) await expect(first).toBeFocused()
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { line: style.outlineStyle, width: parseFloat(style.outlineWidth) }
    })
    expect(seen).toEqual({ line: 'solid', width: 3 })
  }
}

async function skipsToItsText(page: Page, skip: Locator) {
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}

for (const { name, path } of [...kinds, nowhere])
  test(`${name} fits into every width, has its links under a thumb, and leads the keyboard to its text`, async ({
    page,
  }) => {
    await page.goto(path)
    // The page that there is none has nothing to skip.
    const skips = path !== nowhere.path
    const first = page.locator(skips ? '.skip' : 'a').first()
    await showsWhereTheKeyboardIs(page, first)
    if (skips) await skipsToItsText(page, first)
    await fitsIntoEveryWidth(page)
    await isLargeEnoughForAThumb(page)
  })
