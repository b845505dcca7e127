/** Whether this is a well-formed BCP 47 tag with a language of its own, such as `ar`, `apc` or `pt-BR`. */
export function isLanguageTag(value: unknown): boolean {
  // A registry may one day have languages of five to eight letters; until then they are names: "Arabic".
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-|$)/i.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value)[0]?.toLowerCase() === value.toLowerCase()
  } catch {
    return false
  }
}
