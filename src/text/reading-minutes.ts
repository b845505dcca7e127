import type { Locale } from '@/i18n/locales'

/** Words that are read in a minute. */
const pace: Record<Locale, number> = { en: 230, ar: 180 }

export const readingMinutes = (words: number, language: Locale): number =>
  Math.max(1, Math.round(words / pace[language]))
