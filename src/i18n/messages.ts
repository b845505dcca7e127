import type { Locale } from './locales'
import { translator, type Translator } from './message-format'
import arabic from './messages/ar/site.json' with { type: 'json' }
import english from './messages/en/site.json' with { type: 'json' }

export type MessageKey = keyof typeof english
export type Translate = Translator<MessageKey>

const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { en: english, ar: arabic }
const made = new Map<string, Translate>()

/**
 * What readers are told.
 *
 * @param formatting the BCP 47 tag that numbers are written by, for example `ar-SY-u-nu-latn`
 */
export function messagesIn(locale: Locale, formatting: string): Translate {
  const t = made.get(formatting) ?? translator(messages[locale], formatting)
  made.set(formatting, t)
  return t
}
