import { type Locale, localeCodes } from '@/i18n/locales'

import type { Localized } from './edition'

/** What it says in the reader's language, else in the first language that it says anything in. */
export function shownName<Value>(
  localized: Localized<Value>,
  locale: Locale,
): { lang: Locale; value: Value } | null {
  for (const lang of [locale, ...localeCodes]) {
    const value = localized[lang]
    if (value !== undefined) return { lang, value }
  }
  return null
}
