import { localeOf, type Locale } from '@/i18n/locales'

// Arabic names its months only in the long style.
const dateStyle = { en: 'medium', ar: 'long' } as const

/** A day as the newsroom reads it. Days that were asked for carry no hour, so none may shift them. */
export const deskDate = (iso: string, language: Locale): string =>
  new Intl.DateTimeFormat(localeOf(language).formatting, {
    dateStyle: dateStyle[language],
    timeZone: 'UTC',
  }).format(new Date(iso))

/** A moment by the clock of whoever reads it, which the server does not know. */
export const deskMoment = (iso: string, language: Locale): string =>
  new Intl.DateTimeFormat(localeOf(language).formatting, {
    dateStyle: dateStyle[language],
    timeStyle: 'short',
  }).format(new Date(iso))
