import type { Locale } from '@/i18n/locales'

import { type BracketMark, bracketsIn } from './brackets'

export interface FoundBracket {
  start: number
  end: number
  words: string
  /** What it most likely is. */
  mark: BracketMark
}

const looks: readonly [mark: BracketMark, words: RegExp][] = [
  ['omission', /^\[?\s*(?:…|\.\s?\.\s?\.\s?\.?)\s*\]?$/u],
  ['unclear', /^\[(?:unclear|inaudible|indistinct|unintelligible|غير (?:مسموع|واضح|مفهوم))(?!\p{L})/iu],
  [
    'redaction',
    /^\[(?:redacted|withheld|name (?:redacted|withheld)|محجوب|حُ?جب)(?!\p{L})|^\[[█▮■][█▮■\s]*\]$/iu,
  ],
  ['note', /^\[(?:translator|translator[’']s note|tr\.|المترجمة?|ملاحظة من الترجمة)(?!\p{L})/iu],
]

const looksLike = (words: string, mark: BracketMark) =>
  looks.some(([own, look]) => own === mark && look.test(words))

/** Words in square brackets as somebody types them by hand. Round ones are the speaker's own, a number is a reference, and a link is a link. */
export function foundBrackets(words: string): FoundBracket[] {
  return bracketsIn(words).flatMap(([start, end]) => {
    const own = words.slice(start, end)
    const mark = looks.find(([, look]) => look.test(own))?.[0]
    if (!mark && !/\p{L}/u.test(own)) return []
    if (words[end] === '(') return []
    return [{ start, end, words: own, mark: mark ?? 'insertion' }]
  })
}

const saidFor = {
  en: { unclear: '[unclear]', redaction: '[redacted]' },
  ar: { unclear: '[غير مسموع]', redaction: '[محجوب]' },
} as const satisfies Record<Locale, object>

/** What stands in a text where words are marked: the words in brackets, save those that are no longer to be read. */
export function inBrackets(mark: BracketMark, words: string, language: Locale): string {
  const [only, ...others] = bracketsIn(words)
  const isBracketed = others.length === 0 && only?.[0] === 0 && only[1] === words.length
  const bracketed = isBracketed ? words : `[${words}]`
  if (mark === 'omission') return looksLike(words, mark) ? bracketed : '[…]'
  if (mark === 'redaction') return looksLike(bracketed, mark) ? bracketed : saidFor[language].redaction
  return mark === 'unclear' && words === '' ? saidFor[language].unclear : bracketed
}
