import type { HouseSettings, Publication } from '@/content/types'
import { formattingTag } from '@/i18n/formatting-tag'
import { languageAdjective, languageName } from '@/i18n/language-name'
import { writtenLanguage, type Locale } from '@/i18n/locales'
import { messagesIn, type Translate } from '@/i18n/messages'
import { formatDate, formatMonth, formatYear, machineDay } from '@/lib/format-date'

/** How a page is set: its language, and the publication's house style in that language. Handed down to every part. */
export interface Setting {
  locale: Locale
  publication: Publication
  /** A path of ours as the whole address that others can follow. */
  absolute: (path: string) => string
  t: Translate
  formatDate: (iso: string) => string
  machineDay: (iso: string) => string
  formatYear: (year: number) => string
  /** A month by its name, counted from 1; with its year where one is given. */
  formatMonth: (month: number, year?: number) => string
  /** A language by its own name, with its variety: "Levantine Arabic". */
  languageName: (code: string) => string
  /** A language as it is written: Levantine Arabic is "Arabic". */
  writtenLanguageName: (code: string) => string
  /** A language as the word for its texts: the Arabic text, النص العربي. */
  languageAdjective: (code: string) => string
}

export function toSetting(locale: Locale, publication: Publication, absolute: Setting['absolute']): Setting {
  const { house, timeZone } = publication
  const formatting = formattingTag(locale, house.digits)
  const nameOf = namesOfLanguages(locale, house)
  return {
    locale,
    publication,
    absolute,
    t: messagesIn(locale, formatting),
    formatDate: (iso) => formatDate(iso, { formatting, timeZone, arabicMonths: house.arabicMonths }),
    formatYear: (year) => formatYear(year, formatting),
    formatMonth: (month, year) => formatMonth(month, { formatting, arabicMonths: house.arabicMonths }, year),
    machineDay: (iso) => machineDay(iso, timeZone),
    languageName: nameOf,
    writtenLanguageName: (code) => nameOf(writtenLanguage(code)),
    languageAdjective: (code) => languageAdjective(nameOf(writtenLanguage(code)), locale),
  }
}

const namesOfLanguages = (locale: Locale, house: HouseSettings) => (code: string) =>
  languageName(code, locale, house.arabicEnglish)
