import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { kinds, nowhere } from '../support/reader-pages'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every kind of page in both languages, in the least room by day and in the most by night. */
const settings = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

for (const { colorScheme, width } of settings) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

    for (const { name, path } of [...kinds, nowhere]) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
      })
    }
  })
}
