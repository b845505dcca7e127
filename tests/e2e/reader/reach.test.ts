import { expect, test } from '@playwright/test'
import { kinds, nowhere } from '../support/reader-pages'

const pages = [...kinds, nowhere]

for (const { name, path } of pages) {
  test(`${name} fits into every width`, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${width} px`).toBeLessThanOrEqual(width)
    }
  })

  test(`what leads on from ${name} is large enough for a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    const links = await page.locator('.bar a, nav a').all()
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      const box = await link.boundingBox()
      expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(44)
    }
  })

  test(`whoever walks ${name} by keyboard sees where they are`, async ({ page }) => {
    await page.goto(path)
    const stops = await page.locator('a').count()
    for (let stop = 0; stop < Math.min(stops, 12); stop += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body)
        return { line: style.outlineStyle, width: parseFloat(style.outlineWidth) }
      })
      expect(seen).toEqual({ line: 'solid', width: 3 })
    }
  })
}

for (const { name, path } of kinds) {
  test(`the first stop of ${name} skips to its text`, async ({ page }) => {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.locator('.skip').first()
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
}
