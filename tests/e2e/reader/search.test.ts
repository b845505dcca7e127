import { expect } from '@playwright/test'
import { routes } from '@/lib/routes'
import { opener, wordsOf } from '../support/in-page'
import { textOf } from '../support/reader-pages'
import { test } from '../support/readers-test'

test.use({ javaScriptEnabled: false })

const text = textOf('counting-wells', 'en')
const t = wordsOf('en')
const found = text.version.exchanges.find(({ key }) => key === 'qw2cnt9')
const question = (found?.type === 'questionAnswer' && found.question) || ''

for (const spelling of ['Tell al-Dulba', 'tal dulba', 'تلّ الدلب']) {
  test(`a reader finds the answer that mentions a village as ${spelling}, and opens it`, async ({ page }) => {
    await page.goto(routes.search('en'))
    await page.getByRole('searchbox').fill(spelling)
    await page.getByRole('main').getByRole('button').click()
    const hit = page.getByRole('article').filter({ hasText: text.version.headline })
    await expect(hit.locator('mark').filter({ hasText: 'Tell al-Dulba' }).first()).toBeVisible()
    await expect(hit.getByRole('link', { name: 'Edda Kilmarsh' })).toBeVisible()
    await hit.getByRole('link', { name: question }).first().click()
    await expect(page).toHaveURL(new RegExp(`${text.page.path}#qw2cnt9$`))
    await expect(page.locator('#qw2cnt9')).toBeInViewport()
  })
}

test('a misspelt village is offered as it is spelt', async ({ page }) => {
  await page.goto(`${routes.search('en')}?q=Skerow`)
  await page.getByRole('link', { name: 'Skerrow' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('Skerrow')
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a result is narrowed by a link, and widened again', async ({ page }) => {
  await page.goto(`${routes.search('en')}?q=rima`)
  const results = page.getByRole('article')
  const before = await results.count()
  await opener(page.getByRole('group')).click()
  await page
    .getByRole('navigation', { name: t('search.narrow') })
    .getByRole('link')
    .first()
    .click()
  expect(await results.count()).toBeLessThan(before)
  await page.getByRole('link', { name: t('search.remove') }).click()
  await expect(results).toHaveCount(before)
})

test('search pages are for readers, not for search engines', async ({ page }) => {
  await page.goto(`${routes.search('ar')}?q=water`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[hreflang]')).toHaveCount(0)
})
