import { type Locale, localeCodes } from '@/i18n/locales'

import { inOwnScript } from './in-own-script'
import type { Run } from './types'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a localized field holds in the reader's language, else in the first language that has any. */
export function inLanguage<Value>(
  localized: unknown,
  locale: Locale,
  read: (value: unknown) => Value | null,
): { lang: Locale; value: Value } | null {
  if (!isRecord(localized)) return null
  for (const lang of [locale, ...localeCodes]) {
    const value = read(localized[lang])
    if (value !== null) return { lang, value }
  }
  return null
}

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)

export function toRun(localized: unknown, locale: Locale): Run | null {
  const found = inLanguage(localized, locale, words)
  return found && inOwnScript(found.value, found.lang)
}

/** Every form of a name, the reader's own language first. */
export function toRuns(localized: unknown, locale: Locale): Run[] {
  const order = [locale, ...localeCodes.filter((code) => code !== locale)]
  return order.flatMap((lang) => {
    const values: unknown = isRecord(localized) ? localized[lang] : null
    return (Array.isArray(values) ? values : [values]).flatMap((value: unknown) => {
      const text = words(value)
      return text === null ? [] : [inOwnScript(text, lang)]
    })
  })
}

/** A record that a query populated; null for a bare id, which is one that readers may not see. */
export function populated<Doc extends { id: number }>(value: number | Doc | null | undefined): Doc | null {
  return typeof value === 'object' ? value : null
}
