import { expect, type Page } from '@playwright/test'

export const password = 'a lantern for each of the seven doors'
export const email = process.env.E2E_ADMIN_EMAIL ?? 'admin@example.org'

/** Comes in as the first administrator, who has chosen the password before (administrator/first-sign-in.test.ts). */
export async function signIn(page: Page): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email, password } })
  expect(answer.ok()).toBe(true)
}
