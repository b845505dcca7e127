import { expect, test } from '@playwright/test'

import { groups } from '@/cms/groups'

import { password, signIn } from '../editor/sign-in'
import { wordsOfAdmin } from '../support/in-admin'

test('the first administrator comes in by the link that the launcher printed, and by the password from then on', async ({
  page,
  browser,
}) => {
  const { said } = wordsOfAdmin('en')
  await page.goto(process.env.E2E_RESET_LINK ?? '')
  await page.getByLabel(said('authentication:newPassword'), { exact: true }).fill(password)
  await page.getByLabel(said('authentication:confirmPassword'), { exact: true }).fill(password)
  await page.getByRole('button', { name: said('authentication:resetPassword') }).click()
  const inside = { name: groups.publication.en, exact: true }
  await expect(page.getByRole('heading', inside)).toBeVisible()

  const later = await (await browser.newContext()).newPage()
  await signIn(later)
  await later.goto('/admin')
  await expect(later.getByRole('heading', inside)).toBeVisible()
})
