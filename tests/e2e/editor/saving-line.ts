import { expect, type Page } from '@playwright/test'

import { adminMessages } from '@/i18n/admin-messages'

const until = (sentence: string) => {
  const [before = ''] = sentence.split('|')
  return new RegExp(`^${before}`)
}

/** What the line beside the buttons of an interview's form says. */
export const lineOf = (page: Page, language: 'en' | 'ar' = 'en') => {
  const t = adminMessages(language)
  return {
    saved: page.getByText(until(t('saving.saved', { time: '|' }))),
    notSaved: page.getByText(until(t('saving.notSavedSince', { time: '|' }))),
    because: (sentence: string) => page.getByText(sentence),
  }
}

/** Has everything saved that was typed, and waits until the line says so. */
export async function saveAll(page: Page, language: 'en' | 'ar' = 'en'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S')
  await expect(lineOf(page, language).saved).toBeVisible({ timeout: 30_000 })
}
