/** Whether these are the two letters of a country that this runtime can name (ISO 3166-1). */
export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined

const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))
/** What two letters name besides: unions, pseudo-accents, reserved and former codes. */
const noCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
])

/** The codes of all countries: those that this runtime can name and that are not another's former or second code. */
export const countryCodes = (): string[] =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountryCode(code) && !noCountries.has(code))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
