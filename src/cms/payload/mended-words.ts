import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

const wordsIn = (language: Locale) => {
  const t = adminMessages(language)
  return { general: { all: t('payload.all'), createNew: t('payload.createNew') } }
}

/** In the place of Payload's own words, of which the Arabic ones are wrong: one stands before a noun, one is misspelt. */
export const mendedWords = { en: wordsIn('en'), ar: wordsIn('ar') }
