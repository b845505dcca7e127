/**
 * The languages that Dragoman publishes in: a URL segment, an interface language and a value of `interviews.language`.
 * `stopIsOutside`: whether the full stop of a quotation stands behind its closing mark.
 */
export const locales = [
  { code: 'en', name: 'English', direction: 'ltr', formatting: 'en-GB', stopIsOutside: false },
  { code: 'ar', name: 'العربية', direction: 'rtl', formatting: 'ar-SY-u-nu-latn', stopIsOutside: true },
] as const

export type Locale = (typeof locales)[number]['code']
export type Direction = 'ltr' | 'rtl'

export const localeCodes: readonly Locale[] = locales.map(({ code }) => code)
export const defaultLocale: Locale = 'en'

export const isLocale = (value: unknown): value is Locale => localeCodes.some((code) => code === value)

/** The row of a language in the table above. */
export function localeOf(code: Locale): (typeof locales)[number] {
  const row = locales.find((locale) => locale.code === code)
  if (!row) throw new RangeError(`No such locale: ${code}`)
  return row
}

/** Spoken varieties that are written, and so read here, as another language (BCP 47 → BCP 47). */
const writtenAs = new Map(
  ['apc', 'ajp', 'arb', 'arz', 'acm', 'afb', 'apd', 'ary', 'arq', 'aeb', 'ayl'].map((spoken) => [
    spoken,
    'ar',
  ]),
)

/** The written language that a BCP 47 code counts as: `apc` and `ar-SY` are `ar`. */
export function writtenLanguage(code: string): string {
  const base = code.toLowerCase().split('-')[0] ?? code
  return writtenAs.get(base) ?? base
}

const rightToLeftLanguages = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr'])

/** From our own table, never from the runtime: Node says that Levantine Arabic is left-to-right. */
export function directionOf(language: string): Direction {
  return rightToLeftLanguages.has(writtenLanguage(language)) ? 'rtl' : 'ltr'
}
