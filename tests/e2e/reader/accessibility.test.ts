import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { kinds, nowhere, pages } from '../support/reader-pages'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is written is looked at on every page; what light and room change, on one of each kind. */
const settings = [
  { colorScheme: 'light', width: 390, looked: [...pages, nowhere] },
  { colorScheme: 'light', width: 1440, looked: [...kinds, nowhere] },
  { colorScheme: 'dark', width: 390, looked: [...kinds, nowhere] },
  { colorScheme: 'dark', width: 1440, looked: [...kinds, nowhere] },
] as const

for (const { colorScheme, width, looked } of settings) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

    for (const { name, path } of looked) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
      })
    }
  })
}
