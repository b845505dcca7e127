import type { Locale } from '@/i18n/locales'

export interface Fitted {
  words: string
  size: number
}

/** More than this no card ever shows, so that a long answer costs no more than a short one. */
const mostLetters = 1600

interface Room {
  /** Largest first. */
  sizes: readonly [number, ...number[]]
  locale: Locale
  fits: (fitted: Fitted) => Promise<boolean>
}

/** Words in the largest size in which they fit; where none will do, cut behind a sentence, or else behind a word. */
export async function fitWords(text: string, { sizes, locale, fits }: Room): Promise<Fitted> {
  const whole = text.length <= mostLetters
  for (const size of whole ? sizes : []) if (await fits({ words: text, size })) return { words: text, size }
  const size = sizes.at(-1) ?? sizes[0]
  for (const granularity of ['sentence', 'word'] as const) {
    const words = await longestThatFits(beginnings(text.slice(0, mostLetters), locale, granularity), (cut) =>
      fits({ words: cut, size }),
    )
    if (words !== null) return { words, size }
  }
  return { words: '…', size }
}

/** Every beginning that ends where a sentence or a word does and leaves no bracket open, shortest first. */
function beginnings(text: string, locale: Locale, granularity: 'sentence' | 'word'): readonly string[] {
  const parts = [...new Intl.Segmenter(locale, { granularity }).segment(text)]
  return parts
    .slice(0, -1)
    .map(({ index, segment }) => text.slice(0, index + segment.length).trimEnd())
    .filter((cut) => cut !== '' && count(cut, '[') === count(cut, ']'))
    .map((cut) => (granularity === 'sentence' ? `${cut} …` : `${cut.replace(/[\s,;:،؛.]+$/u, '')}…`))
}

const count = (text: string, sign: string) => text.split(sign).length - 1

async function longestThatFits(
  growing: readonly string[],
  fits: (text: string) => Promise<boolean>,
): Promise<string | null> {
  let best = -1
  for (let low = 0, high = growing.length - 1; low <= high;) {
    const middle = Math.floor((low + high) / 2)
    if (await fits(growing[middle] ?? '')) [best, low] = [middle, middle + 1]
    else high = middle - 1
  }
  return growing[best] ?? null
}
