import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { kinds, nowhere } from '../support/reader-pages'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on how a page is painted; all else stands in its markup, which has no night and no width. */
const painted = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

async function expectNothingWrong(page: Page, choose: (axe: AxeBuilder) => AxeBuilder) {
  const { violations } = await choose(new AxeBuilder({ page })).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path } of [...kinds, nowhere]) {
  test(`axe finds nothing wrong with ${name}, small by day and wide by night`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(path)
    await expectNothingWrong(page, (axe) => axe.withTags(standards))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await expectNothingWrong(page, (axe) => axe.withRules(painted))
  })
}
