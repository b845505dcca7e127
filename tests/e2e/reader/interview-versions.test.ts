import { expect, test } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { texts } from '../support/reader-pages'

const offers = { en: 'Read in English', ar: 'النص بالعربية' } as const

for (const { page: text, interview } of texts) {
  const other = localeCodes.find((code) => code !== text.locale) ?? text.locale
  const version = interview.versions.find(({ language }) => language === other)

  test(`${text.name} leads to its other language where there is one, else to that language’s home`, async ({
    page,
  }) => {
    await page.goto(text.path)
    const link = page.locator('.versions a')
    if (version) await expect(link).toHaveText(offers[other])
    else await expect(link).toHaveCount(0)
    const to = version ? routes.interview(other, version.slug) : routes.home(other)
    await page.locator('nav .other').click()
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    expect(decodeURI(new URL(page.url()).pathname)).toBe(to)
  })
}
