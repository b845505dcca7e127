import { directionOf, writtenLanguage, type Direction, type Locale } from './locales'

/** `lang` and `dir` for words of a language other than the page's; nothing for words of the page's own. */
export function foreign(lang: string, page: Locale): { lang?: string; dir?: Direction } {
  return writtenLanguage(lang) === page ? {} : { lang, dir: directionOf(lang) }
}
