import { localeOf, type Locale } from './locales'

export type Digits = 'western' | 'arabic'

/** The BCP 47 tag by which dates and numbers of a language are written, with the house's choice of digits. */
export function formattingTag(locale: Locale, digits: Digits): string {
  const tag = localeOf(locale).formatting
  return digits === 'arabic' ? tag.replace('-u-nu-latn', '-u-nu-arab') : tag
}
