import { displayNames } from '@/lib/intl-made-once'

import type { Locale } from './locales'

/** Names that runtimes lack or get wrong. */
const ownNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    apc: 'Levantine Arabic',
    arz: 'Egyptian Arabic',
    acm: 'Iraqi Arabic',
    ary: 'Moroccan Arabic',
    afb: 'Gulf Arabic',
    apd: 'Sudanese Arabic',
    arq: 'Algerian Arabic',
    aeb: 'Tunisian Arabic',
    ayl: 'Libyan Arabic',
    rhg: 'Rohingya',
    ckb: 'Sorani Kurdish',
    kmr: 'Kurmanji Kurdish',
    ku: 'Kurdish',
    ti: 'Tigrinya',
  },
  ar: {
    apc: 'العربية الشامية',
    arz: 'العربية المصرية',
    acm: 'العربية العراقية',
    ary: 'العربية المغربية',
    afb: 'العربية الخليجية',
    apd: 'العربية السودانية',
    arq: 'العربية الجزائرية',
    aeb: 'العربية التونسية',
    ayl: 'العربية الليبية',
    rhg: 'الروهينغية',
    ckb: 'الكردية السورانية',
    kmr: 'الكردية الكرمانجية',
    ku: 'الكردية',
    ti: 'التغرينية',
  },
}

/** "Arabic", "العربية", and الإنجليزية or الإنكليزية by the house's choice of letter. */
export function languageName(code: string, locale: Locale, arabicEnglish: 'jeem' | 'kaf'): string {
  const base = code.toLowerCase().split('-')[0] ?? code
  const own = Object.hasOwn(ownNames[locale], base) ? ownNames[locale][base] : undefined
  const name = own ?? displayNames(locale, 'language').of(base) ?? code
  return arabicEnglish === 'kaf' ? name.replace('إنجليزية', 'إنكليزية') : name
}

/** What the name of a language loses where it goes with something masculine. */
const feminineEnding: Readonly<Record<Locale, RegExp | ''>> = { en: '', ar: /ة(?=\s|$)/g }

/** The name as it stands beside "text" or "original", which Arabic has in the masculine: الأصل الإنجليزي. */
export const languageAdjective = (name: string, locale: Locale): string =>
  name.replace(feminineEnding[locale], '')
