import type { RichText } from '@/content/types'
import { localeCodes } from '@/i18n/locales'

import type { Localized } from './edition'
import { toRichText } from '@/text/to-rich-text'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of a localized field as it is stored, what it says in each of our languages. */
export function inLanguages<Value>(
  localized: unknown,
  read: (value: unknown) => Value | null,
): Localized<Value> {
  const all = isRecord(localized) ? localized : {}
  return Object.fromEntries(
    localeCodes.flatMap((language) => {
      const value = read(all[language])
      return value === null ? [] : [[language, value]]
    }),
  )
}

export const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** Of a field with many values. */
export function many(value: unknown): string[] | null {
  const found = (Array.isArray(value) ? value : []).flatMap((one: unknown) => words(one) ?? [])
  return found.length > 0 ? found : null
}

export function text(value: unknown): RichText | null {
  const blocks = toRichText(value)
  return blocks.length > 0 ? blocks : null
}
