import { expect, test } from '@playwright/test'
import { violationsOn } from '../support/axe'
import { kinds, nowhere } from '../support/reader-pages'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on how a page is painted; all else stands in its markup, which has no night and no width. */
const painted = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path } of [...kinds, nowhere]) {
  test(`axe finds nothing wrong with ${name}, small by day and wide by night`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(path)
    expect(await violationsOn(page, { runOnly: { type: 'tag', values: standards } })).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await violationsOn(page, { runOnly: { type: 'rule', values: painted } })).toEqual([])
  })
}
