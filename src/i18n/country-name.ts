import { displayNames } from '@/lib/intl-made-once'

import type { Locale } from './locales'

/** Names that the runtime's tables turn into a description. */
const ownNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { PS: 'Palestine' },
  ar: { PS: 'فلسطين' },
}

/** A country (ISO 3166-1, two letters) as a language calls it. */
export const countryName = (code: string, locale: Locale): string =>
  ownNames[locale][code] ?? displayNames(locale, 'region').of(code) ?? code
