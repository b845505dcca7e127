import { languageName } from '@/i18n/language-name'

import type { DeskLanguage } from '@/cms/desk/desk-words'

/** "Arabic" to whoever reads the desk in English: a language is told of here, not chosen, as a switch would. */
export const deskLanguageName = (code: string, language: DeskLanguage): string =>
  languageName(code, language, 'jeem')
