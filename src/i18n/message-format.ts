import { IntlMessageFormat } from 'intl-messageformat'

export type MessageValues = Readonly<Record<string, string | number>>
/** A sentence in one language; counts are set by the language's own plural rules. */
export type Translator<Key extends string> = (key: Key, values?: MessageValues) => string

/** @param formatting the BCP 47 tag that numbers are written by, for example `ar-SY-u-nu-latn` */
export function translator<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  formatting: string,
): Translator<Key> {
  const compiled = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    const message =
      compiled.get(key) ?? new IntlMessageFormat(messages[key], formatting, undefined, { ignoreTag: true })
    compiled.set(key, message)
    return String(message.format({ ...values }))
  }
}
