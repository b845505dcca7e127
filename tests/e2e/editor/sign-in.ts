import { expect, type Page } from '@playwright/test'

import { groups } from '@/cms/groups'

import { wordsOfAdmin } from '../support/in-admin'

export const password = 'a lantern for each of the seven doors'
export const email = process.env.E2E_ADMIN_EMAIL ?? 'admin@example.org'

/** Comes in as the first administrator: by the link that the launcher printed, and by the password from then on. */
export async function signIn(page: Page): Promise<void> {
  const { said } = wordsOfAdmin('en')
  const link = process.env.E2E_RESET_LINK ?? ''
  const known = await page.request.post('/api/users/login', { data: { email, password } })
  if (known.ok()) return
  await page.goto(link)
  await page.getByLabel(said('authentication:newPassword'), { exact: true }).fill(password)
  await page.getByLabel(said('authentication:confirmPassword'), { exact: true }).fill(password)
  await page.getByRole('button', { name: said('authentication:resetPassword') }).click()
  await expect(page.getByRole('heading', { name: groups.publication.en, exact: true })).toBeVisible()
}
