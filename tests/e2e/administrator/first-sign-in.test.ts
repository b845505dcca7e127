import { expect, test } from '@playwright/test'

import { groups } from '@/cms/payload/groups'

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
  const inside = { name: groups.publication.en, exact: true }
  const change = page.getByRole('button', { name: said('authentication:resetPassword') })
  // Payload looks at what was typed after 150 ms. Until then it takes the fields for empty, says so, and lets one press again.
  await expect(async () => {
    if (await change.isVisible()) await change.click({ timeout: 1000 })
    await expect(page.getByRole('heading', inside)).toBeVisible({ timeout: 5000 })
  }).toPass()

  const later = await (await browser.newContext()).newPage()
  await signIn(later)
  await later.goto('/admin')
  await expect(later.getByRole('heading', inside)).toBeVisible()
})
