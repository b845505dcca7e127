import type { Sequence } from '@/surfaces/credits/names-in-words'
import { foldForSearch } from '@/text/search/fold-for-search'
import { foldText } from '@/text/search/fold-text'
import { allOf, anyOf, lexeme, type LexemeQuery } from '@/text/search/lexeme-query'

/** What Arabic writes onto a word, before the article and in its place. */
const joined = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل']
const withArticle = [...joined.map((prefix) => `${prefix}ال`), 'لل', 'ولل', 'فلل']
const latinArticles = ['', 'al', 'el']

/** A word of a name in every way in which a text may have it. */
const spellings = (word: string): string[] =>
  (/^[\u0621-\u064a]/u.test(word) ? [...joined, ...withArticle] : latinArticles).map(
    (prefix) => `${prefix}${word}`,
  )

const wordQuery = (word: string): LexemeQuery =>
  anyOf(spellings(word).flatMap((spelling) => foldForSearch(spelling).split(' ').filter(Boolean).map(lexeme)))

/** The passages that may have one of these names, for `to_tsquery`. More than do: they are looked through then. */
export const passagesQuery = (sequences: readonly Sequence[]): string =>
  anyOf(sequences.map((sequence) => allOf(sequence.map(wordQuery)))) ?? ''

/** Latin, Greek, Cyrillic, Hebrew, Arabic and its presentation forms. */
const alphabets = [
  [0x30, 0x24f],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x77f],
  [0x1e00, 0x1eff],
  [0xfb50, 0xfefc],
] as const

/** Every letter by what it is folded to: é, É and Ē are e. */
const lettersOf = new Map<string, string>()
for (const [first, last] of alphabets)
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCodePoint(code)
    const folded = foldText(letter).replaceAll('ة', 'ه')
    if (folded.length === 1) lettersOf.set(folded, `${lettersOf.get(folded) ?? ''}${letter}`)
  }

/** What may stand between the letters of a word and is none: accents, tashkeel, tatweel, joiners, apostrophes. */
const between = "[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f'`‘’‛′]*"

/** The same for texts that are in no index, as regular expressions of Postgres, of which a text has all of one list. */
export const wordPatterns = (sequences: readonly Sequence[]): string[][] =>
  sequences.map((sequence) =>
    sequence.map((word) =>
      Array.from(word, (letter) => `[${lettersOf.get(letter) ?? letter}]`).join(between),
    ),
  )
