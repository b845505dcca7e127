import type { Locale } from '@/i18n/locales'

import { counts, generate, type Language, namesOf, randomFrom, wordAt } from './corpus'

export interface Asked {
  kind: string
  language: Locale
  query: string
  /** Lexemes of filters. */
  filters: string[]
  page: number
}

const each = 25

/** Words of grammar, which English search leaves out and would answer at once. Arabic search looks for its own. */
const ofGrammar = new Set('no after now only over then other before where'.split(' '))
/** The most frequent words that are looked for. In English, those of the first ranks are of grammar too. */
const commonWords: Record<Language, readonly string[]> = {
  en: Array.from({ length: 60 }, (_, n) => wordAt('en', 45 + n)).filter((word) => !ofGrammar.has(word)),
  ar: Array.from({ length: 60 }, (_, n) => wordAt('ar', n)),
}

/** What readers ask, kind for kind: the easy, the common and the unkind. Another seed asks other words. */
export function queries(total: number, seed: number): Asked[] {
  const random = randomFrom(seed)
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from))
  const common = (language: Language, but = '') => {
    const list = commonWords[language].filter((word) => word !== but)
    return list[between(0, list.length)] ?? ''
  }
  const two = (joined: (one: string, other: string) => string) => {
    const one = common('en')
    return { query: joined(one, common('en', one)) }
  }
  const usual = (language: Language) => wordAt(language, between(200, 2000))
  const rare = (language: Language) => wordAt(language, between(15_000, 39_000))
  const name = (kind: keyof typeof counts) => namesOf(kind, between(1, counts[kind]))
  const text = () => generate(between(1, total), total)
  const answer = () => {
    const { language, exchanges } = text()
    const words = (exchanges[0]?.answer ?? '').replaceAll('.', '').split(' ')
    return { language, words, at: between(0, words.length - 4) }
  }
  const misspelt = (written: string) => written.slice(0, 2) + written.slice(3)

  const kinds: Record<string, () => Partial<Asked>> = {
    'a common word': () => ({ query: common('en') }),
    'two common words': () => two((one, other) => `${one} ${other}`),
    'four common words': () => ({ query: Array.from({ length: 4 }, () => common('en')).join(' ') }),
    'a usual word': () => ({ query: usual('en') }),
    'a rare word': () => ({ query: rare('en') }),
    'three words': () => ({ query: `${usual('en')} ${common('en')} ${usual('en')}` }),
    'a person’s name': () => ({ query: name('speakers').en }),
    'a family name': () => ({ query: name('authors').en.split(' ').at(-1) ?? '' }),
    'a place, other spelling': () => ({ query: name('places').other }),
    'a place, other script': () => ({ query: name('places').ar }),
    'a place and a common word': () => ({ query: `${name('places').en} ${common('en')}` }),
    'a misspelt name': () => ({ query: misspelt(name('speakers').en) }),
    'a phrase': () => {
      const { language, words, at } = answer()
      return { language, query: `"${words.slice(at, at + 3).join(' ')}"` }
    },
    'a phrase of common words': () => two((one, other) => `"${one} ${other}"`),
    'a common word without another': () => two((one, other) => `${one} -${other}`),
    'a common word, topic and year': () => ({
      query: common('en'),
      filters: [`'t:${String(between(1, 60))}'`, `'y:${String(between(2011, 2026))}'`],
    }),
    'a common word, place': () => ({ query: common('en'), filters: [`'p:${String(between(1, 300))}'`] }),
    'a common word, page 40': () => ({ query: common('en'), page: 40 }),
    'Arabic, common': () => ({ language: 'ar', query: common('ar') }),
    'Arabic, two words': () => ({ language: 'ar', query: `${common('ar')} ${usual('ar')}` }),
    'Arabic, rare': () => ({ language: 'ar', query: rare('ar') }),
    'Arabic, with و': () => ({ language: 'ar', query: `وال${usual('ar')}` }),
    '32 words': () => ({ query: Array.from({ length: 32 }, () => common('en')).join(' ') }),
    'a common word in quotation marks': () => ({ query: `"${common('en')}"` }),
  }
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Asked => ({
      kind,
      language: 'en',
      query: '',
      filters: [],
      page: 1,
      ...make(),
    })),
  )
}
