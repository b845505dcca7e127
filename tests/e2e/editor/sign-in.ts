import { expect, type Page } from '@playwright/test'

export const password = 'a lantern for each of the seven doors'
export const email = process.env.E2E_ADMIN_EMAIL ?? 'admin@example.org'

/** Comes in as the first administrator: by the link that the launcher printed, and by the password from then on. */
export async function signIn(page: Page): Promise<void> {
  const link = process.env.E2E_RESET_LINK ?? ''
  const known = await page.request.post('/api/users/login', { data: { email, password } })
  if (known.ok()) return
  await page.goto(link)
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.getByRole('button', { name: 'Reset Password' }).click()
  await expect(page.getByRole('heading', { name: 'Publication', exact: true })).toBeVisible()
}
