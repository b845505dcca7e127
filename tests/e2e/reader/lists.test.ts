import { expect } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { headlinesListed, wordsOf } from '../support/in-page'
import { texts } from '../support/reader-pages'
import { test } from '../support/readers-test'

const headlines = (locale: string) =>
  texts
    .filter(({ version }) => version.language === locale)
    .sort((one, other) => other.version.publishedAt.localeCompare(one.version.publishedAt))
    .map(({ version }) => version)

const notCursors = [
  '',
  'x',
  '-1',
  '1',
  '1-',
  '99999999999999999999-1',
  "1-1'--",
  '<b>',
  '1-1&before=2-2',
  '%00',
]

for (const locale of localeCodes) {
  const all = headlines(locale)

  test(`/${locale}/interviews goes on where a cursor says, and back to the newest`, async ({ page }) => {
    const [, second] = all
    const after = Date.parse(second?.publishedAt ?? '')
    await page.goto(routes.interviews(locale, `${after}-0`))
    await expect(headlinesListed(page)).toHaveText(all.slice(2).map(({ headline }) => headline))
    await page.getByRole('link', { name: wordsOf(locale)('list.newest') }).click()
    await expect(page).toHaveURL(new RegExp(`${routes.interviews(locale)}$`))
    await expect(headlinesListed(page)).toHaveText(all.map(({ headline }) => headline))
  })

  for (const cursor of notCursors) {
    test(`/${locale}/interviews begins at its beginning for the cursor “${cursor}”`, async ({ page }) => {
      await page.goto(`/${locale}/interviews?before=${cursor}`)
      await expect(headlinesListed(page)).toHaveText(all.map(({ headline }) => headline))
    })
  }

  test(`/${locale}/interviews has an end`, async ({ page }) => {
    await page.goto(routes.interviews(locale, '0-1'))
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(page.getByRole('link', { name: wordsOf(locale)('list.newest') })).toBeVisible()
    await expect(page.getByRole('link', { name: wordsOf(locale)('list.older') })).toHaveCount(0)
  })

  test(`/${locale} leads to every interview that it names`, async ({ page }) => {
    await page.goto(routes.home(locale))
    for (const { slug, headline } of all)
      await expect(page.getByRole('link', { name: headline, exact: true }).first()).toHaveAttribute(
        'href',
        routes.interview(locale, slug),
      )
  })
}
