import { expect, type Page, test } from '@playwright/test'

import { fieldAt, wordsOfAdmin } from '../support/in-admin'
import { signIn } from './sign-in'

const places = ['/admin', '/admin/collections/interviews', '/admin/collections/authors/create']

for (const place of places)
  test(`an editor who reads Arabic works from right to left at ${place}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(page)
    await context.addCookies([{ name: 'dragoman-lng', value: 'ar', url: baseURL ?? '' }])
    await page.goto(place)
    await expect(page.locator('html')).toHaveAttribute('dir', /^rtl$/i)
    await expect(page.getByText(wordsOfAdmin('ar').interviews, { exact: true }).first()).toBeAttached()
    const { wide, shown } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }))
    expect(wide).toBe(shown)
  })

/** Which language of a record is written. */
const languageSwitch = (page: Page) =>
  page.getByRole('button', { name: wordsOfAdmin('en').said('general:locale') })

test('an interview has no switch of languages, a person does', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/authors')
  await expect(languageSwitch(page)).toBeVisible()
  // As a page of the site asks: a sign-in in a cookie counts only where the browser says that it does.
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const { docs } = (await (await page.request.get('/api/interviews?limit=1', { headers })).json()) as {
    docs: { id: number }[]
  }
  await page.goto(`/admin/collections/interviews/${String(docs[0]?.id)}`)
  await expect(fieldAt(page, 'headline')).toBeVisible()
  await expect(languageSwitch(page)).toBeHidden()
})
