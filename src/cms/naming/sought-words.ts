import type { Sequence } from '@/surfaces/credits/names-in-words'
import { foldForSearch } from '@/text/search/fold-for-search'
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

/** The same for texts that are in no index, as patterns of LIKE, of which a text has all of one list. Folded words have no sign of it. */
export const likePatterns = (sequences: readonly Sequence[]): string[][] =>
  sequences.map((sequence) => sequence.map((word) => `%${word}%`))
