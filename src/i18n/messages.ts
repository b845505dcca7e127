import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from './locales'
import arabic from './messages/ar.json' with { type: 'json' }
import english from './messages/en.json' with { type: 'json' }

export type MessageKey = keyof typeof english
export type MessageValues = Readonly<Record<string, string | number>>
/** A sentence of the interface in one language; counts are set by the language's own plural rules. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { en: english, ar: arabic }
const compiled = new Map<string, IntlMessageFormat>()

/** @param formatting the BCP 47 tag that numbers are written by, for example `ar-SY-u-nu-latn` */
export function messagesIn(locale: Locale, formatting: string): Translate {
  return (key, values) => {
    const id = `${formatting} ${key}`
    const message = compiled.get(id) ?? new IntlMessageFormat(messages[locale][key], formatting)
    compiled.set(id, message)
    return String(message.format({ ...values }))
  }
}
