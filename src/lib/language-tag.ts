/** Whether this is a well-formed BCP 47 tag with a language of its own, such as `ar`, `apc` or `pt-BR`. */
export function isLanguageTag(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false
  try {
    return Intl.getCanonicalLocales(value)[0]?.toLowerCase() === value.toLowerCase()
  } catch {
    return false
  }
}
