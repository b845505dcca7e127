import { expect } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { languageSwitch, otherThan } from '../support/in-page'
import { textOf } from '../support/reader-pages'
import { test } from '../support/readers-test'

interface Worked {
  path: string
  locale: Locale
  name: string
  /** A role, then how many interviews stand under it. */
  works: readonly (readonly [string, number])[]
}

const worked: readonly Worked[] = [
  {
    path: routes.author('en', 'rima-dulayb'),
    locale: 'en',
    name: 'Rima Dulayb',
    works: [
      ['Interviews', 2],
      ['Additional reporting', 1],
    ],
  },
  {
    path: routes.translator('en', 'rima-dulayb'),
    locale: 'en',
    name: 'Rima Dulayb',
    works: [
      ['Translations', 1],
      ['Revised translations', 1],
    ],
  },
  {
    path: routes.author('ar', 'nadim-warraqa'),
    locale: 'ar',
    name: 'نديم ورّاقة',
    works: [['حوارات', 2]],
  },
  {
    path: routes.translator('ar', 'yaman-al-jisri'),
    locale: 'ar',
    name: 'يمان الجسري',
    works: [
      ['ترجمات', 1],
      ['ترجمات شفوية', 1],
    ],
  },
  {
    path: routes.translator('en', 'edda-kilmarsh'),
    locale: 'en',
    name: 'Edda Kilmarsh',
    works: [['Translations', 2]],
  },
]

for (const { path, locale, name, works } of worked) {
  test(`${path} says who they are and what they did, by role`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('h1')).toHaveText(name)
    const sections = await page.getByRole('region').all()
    const printed = await Promise.all(
      sections.map(async (section) => [
        await section.getByRole('heading', { level: 2 }).innerText(),
        await section.getByRole('article').count(),
      ]),
    )
    expect(printed).toEqual(works)
  })

  test(`${path} keeps to the reader’s language when that is switched`, async ({ page }) => {
    await page.goto(path)
    await languageSwitch(page, locale).click()
    const other = otherThan(locale)
    await expect(page).toHaveURL(new RegExp(`${path.replace(`/${locale}/`, `/${other}/`)}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })
}

test('an interview that is not there in the reader’s language is listed in its own, marked and set in it', async ({
  page,
}) => {
  await page.goto(routes.author('en', 'rima-dulayb'))
  const { version } = textOf('last-ferry-pilot', 'ar')
  const card = page.getByRole('article').filter({ hasText: version.headline })
  for (const part of [card.getByRole('heading'), card.getByText(version.cardText ?? version.standfirst)]) {
    await expect(part).toHaveAttribute('lang', 'ar')
    await expect(part).toHaveAttribute('dir', 'rtl')
  }
  await card.getByRole('link', { name: version.headline }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

test('a bio that exists in one language only is printed in it, marked', async ({ page }) => {
  await page.goto(routes.author('ar', 'tomas-wrenfield'))
  await expect(page.locator('h1')).toHaveText('توماس رينفيلد')
  const bio = page.getByRole('main').locator('[lang=en][dir=ltr]').getByRole('paragraph')
  await expect(bio.first()).toContainText('projectionist')
})
