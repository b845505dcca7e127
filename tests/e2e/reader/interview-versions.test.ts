import { expect } from '@playwright/test'
import { routes } from '@/lib/routes'
import { languageSwitch, otherThan, versionLinks, wordsOf } from '../support/in-page'
import { texts } from '../support/reader-pages'
import { test } from '../support/readers-test'

for (const { page: text, interview } of texts) {
  const other = otherThan(text.locale)
  const version = interview.versions.find(({ language }) => language === other)

  test(`${text.name} leads to its other language where there is one, else to that language’s home`, async ({
    page,
  }) => {
    await page.goto(text.path)
    const link = versionLinks(page.getByRole('article').first(), text.locale)
    // At the top, and again where the text ends: there it leads to its last passage.
    const offered = [wordsOf(other)('version.read'), wordsOf(text.locale)('version.both')]
    if (version) await expect(link).toHaveText([...offered, ...offered])
    else await expect(link).toHaveCount(0)
    const to = version ? routes.interview(other, version.slug) : routes.home(other)
    await languageSwitch(page, text.locale).click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    expect(decodeURI(new URL(page.url()).pathname)).toBe(to)
  })
}

const translated = texts.filter(
  ({ interview, version }) => interview.versions.length > 1 && version.language === 'en',
)

for (const { page: text, interview, version } of translated) {
  const arabic = routes.interview(
    'ar',
    interview.versions.find(({ language }) => language === 'ar')?.slug ?? '',
  )
  const keys = version.exchanges.map(({ key }) => key)

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`${text.name} leads from its end to the end of the other language`, async ({ page }) => {
      await page.goto(text.path)
      await page
        .getByRole('link', { name: wordsOf('ar')('version.read') })
        .last()
        .click()
      const { pathname, hash } = new URL(page.url())
      expect([decodeURI(pathname), hash]).toEqual([arabic, `#${keys.at(-1) ?? ''}`])
      await expect(page.locator(hash)).toBeInViewport()
    })
  })

  test(`${text.name} keeps the place that is being read when the language is switched`, async ({ page }) => {
    await page.goto(`${text.path}#${keys[2] ?? ''}`)
    await languageSwitch(page, 'en').click()
    await expect(page).toHaveURL(new RegExp(`#${keys[2] ?? ''}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator(`#${keys[2] ?? ''}`)).toBeInViewport()
  })
}
