import { defaultLocale, isLocale, writtenLanguage, type Locale } from './locales'

/** The first of our languages that a reader's browser asks for, by its own order of preference. */
export function acceptedLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: writtenLanguage(tag.trim()), quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return wanted.map(({ language }) => language).find(isLocale) ?? defaultLocale
}
