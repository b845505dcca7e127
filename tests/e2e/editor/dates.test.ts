import { expect, type Page, test } from '@playwright/test'

import { clockIn } from '@/lib/zone-clock'

import { fieldAt } from '../support/in-admin'
import { saveAll } from './saving-line'
import { signIn } from './sign-in'

// As a page of the site asks: a sign-in in a cookie counts only where the browser says that it does.
const headers = { 'Sec-Fetch-Site': 'same-origin' }

interface Stored {
  publishedAt: string
  talk: { heldOn: string }
}

async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  return (await (await page.request.get(`/api${path}`, { headers })).json()) as Answer
}

async function pick(page: Page, path: string, words: string): Promise<void> {
  const input = fieldAt(page, path).locator('input')
  await input.fill(words)
  await input.press('Enter')
  await input.press('Escape')
  await expect(input).toHaveValue(words)
}

for (const timezoneId of ['America/Toronto', 'Pacific/Auckland'])
  test.describe(() => {
    test.use({ timezoneId })
    test(`the day that an editor in ${timezoneId} sets is the day of the publication`, async ({ page }) => {
      await signIn(page)
      const made = await page.request.post('/api/interviews?draft=true&depth=0', {
        headers,
        data: { headline: 'What day it was', language: 'en' },
      })
      const { id } = ((await made.json()) as { doc: { id: number } }).doc
      const { timeZone } = await ask<{ timeZone: string }>(page, '/globals/publication')
      await page.goto(`/admin/collections/interviews/${String(id)}`)
      await expect(fieldAt(page, 'headline')).toBeVisible()
      await expect(page.getByText(`By the publication’s clock (${timeZone}).`)).toBeVisible()
      await pick(page, 'publishedAt', '9 Mar 2024, 23:30')
      await page.getByRole('button', { name: 'Subject and talk' }).click()
      await pick(page, 'talk.heldOn', '31 December 2023')
      await saveAll(page)
      const stored = await ask<Stored>(page, `/interviews/${String(id)}?draft=true&depth=0`)
      expect(new Date(clockIn(new Date(stored.publishedAt), timeZone)).toISOString()).toBe(
        '2024-03-09T23:30:00.000Z',
      )
      expect(stored.talk.heldOn.slice(0, 10)).toBe('2023-12-31')

      await page.goto('/admin/collections/interviews')
      await expect(page.locator('tr', { hasText: 'What day it was' }).first()).toContainText('9 Mar 2024')
    })
  })
