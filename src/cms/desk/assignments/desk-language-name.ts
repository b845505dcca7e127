import { languageName } from '@/i18n/language-name'
import type { Locale } from '@/i18n/locales'

/** "Arabic" to whoever reads the desk in English: a language is told of here, not chosen, as a switch would. */
export const deskLanguageName = (code: string, language: Locale): string =>
  languageName(code, language, 'jeem')
