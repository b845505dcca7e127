import { formattingTag } from './formatting-tag'
import { defaultLocale, isLocale, type Locale } from './locales'
import { translator, type Translator } from './message-format'
import arabic from './messages/ar/admin.json' with { type: 'json' }
import english from './messages/en/admin.json' with { type: 'json' }

export type AdminKey = keyof typeof english
/** What follows a beginning of keys: of `uses.state` these are `public`, `draft` and `trash`. */
export type AdminKeyAfter<Start extends string, Key = AdminKey> = Key extends `${Start}.${infer Rest}`
  ? Rest
  : never
export type TranslateAdmin = Translator<AdminKey>

/** The language of the house that somebody works in; Payload calls its own by a mere text. */
export const adminLanguage = (language: string): Locale => (isLocale(language) ? language : defaultLocale)

const inEach: Readonly<Record<Locale, TranslateAdmin>> = {
  en: translator<AdminKey>(english, formattingTag('en', 'western')),
  ar: translator<AdminKey>(arabic, formattingTag('ar', 'western')),
}

/** What those who work here are told: editors, translators, and whoever runs a command. */
export const adminMessages = (language: string): TranslateAdmin => inEach[adminLanguage(language)]

/** A label or a description of Payload's, which chooses the language by itself. */
export const inEachLanguage = (key: AdminKey): Record<Locale, string> => ({
  en: inEach.en(key),
  ar: inEach.ar(key),
})
