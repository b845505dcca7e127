import type { Locale } from '@/i18n/locales'

import type { Range } from './find-words'

export interface Becomes {
  range: Range
  words: string
}

const marks: Readonly<
  Record<Locale, { double: readonly [string, string]; single: readonly [string, string] }>
> = {
  en: { double: ['“', '”'], single: ['‘', '’'] },
  ar: { double: ['«', '»'], single: ['‹', '›'] },
}

/** Before an opening mark stands nothing, a space or what opens, too. */
const opens = (text: string, at: number) => at === 0 || /[\s([{«“‘‹—–-]/u.test(text.charAt(at - 1))
const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign)

function mark(text: string, at: number, language: Locale): string | null {
  const sign = text.charAt(at)
  if (sign === '"') return marks[language].double[opens(text, at) ? 0 : 1]
  if (sign !== "'") return null
  // Within a word it is an apostrophe, in whatever language the text around it is.
  if (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))) return '’'
  return marks[language].single[opens(text, at) ? 0 : 1]
}

/** The typewriter's quotation marks and dashes of a text, and what a language sets instead. */
export function soundQuotes(text: string, language: Locale): Becomes[] {
  const quotes = Array.from(text.matchAll(/["']/g)).flatMap(({ index }) => {
    const words = mark(text, index, language)
    // A number before it makes it a measure: 5' 11".
    return words === null || /\d/.test(text.charAt(index - 1))
      ? []
      : [{ range: [index, index + 1] as const, words }]
  })
  const dashes = Array.from(text.matchAll(/(?<=\s)--?(?=\s)|(?<=[^\s-])--(?=[^\s-])/g)).map(
    ({ index, 0: found }) => ({
      range: [index, index + found.length] as const,
      words: /\s/.test(text.charAt(index - 1)) ? '–' : '—',
    }),
  )
  return [...quotes, ...dashes].sort((one, other) => one.range[0] - other.range[0])
}
