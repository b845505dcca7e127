import { expect, type Page } from '@playwright/test'

import { savingWords } from '@/cms/admin/saving/saving-words'

const until = (sentence: (at: string) => string) => {
  const [before = ''] = sentence('|').split('|')
  return new RegExp(`^${before}`)
}

/** What the line beside the buttons of an interview's form says. */
export const lineOf = (page: Page, language: 'en' | 'ar' = 'en') => {
  const said = savingWords[language]
  return {
    saved: page.getByText(until(said.saved)),
    notSaved: page.getByText(until(said.notSavedSince)),
    because: (sentence: string) => page.getByText(sentence),
  }
}

/** Has everything saved that was typed, and waits until the line says so. */
export async function saveAll(page: Page, language: 'en' | 'ar' = 'en'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S')
  await expect(lineOf(page, language).saved).toBeVisible({ timeout: 30_000 })
}
