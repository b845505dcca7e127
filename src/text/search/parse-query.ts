import { foldForSearch } from './fold-for-search'

/** What a reader asked for, folded. */
export interface Query {
  /** Each must occur, in any form. */
  words: readonly string[]
  /** Each must occur exactly so. */
  phrases: readonly string[]
  excludedWords: readonly string[]
  excludedPhrases: readonly string[]
  /** More was typed than is looked for. */
  cut: boolean
}

/** A search costs what its words cost: a page of text is not one. */
const mostTerms = 32
const longestQuery = 1000

const quotes = /["“”„‟«»＂]/gu
const term = /(-?)"([^"]*)"?|(\S+)/gu

/** What a browser sent, as it may be shown and searched: without control characters and broken pairs, of one spacing. */
export const typedQuery = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** Reads words, "exact phrases" and -exclusions; a quotation mark that is never closed closes at the end. */
export function parseQuery(typed: string): Query {
  const text = typedQuery(typed)
  const found = { words: [], phrases: [], excludedWords: [], excludedPhrases: [] } as Record<
    'words' | 'phrases' | 'excludedWords' | 'excludedPhrases',
    string[]
  >
  let count = 0
  let cut = text.length > longestQuery
  for (const [all, minus, phrase] of text.slice(0, longestQuery).replace(quotes, '"').matchAll(term)) {
    const quoted = phrase !== undefined
    const excluded = quoted ? minus === '-' : /^[-−–]./u.test(all)
    const words = foldForSearch(quoted ? phrase : all)
    if (words === '') continue
    const parts = quoted ? [words] : words.split(' ')
    // "co-operative" unquoted is two words side by side, but excluded it is one thing.
    const asPhrase = quoted || (excluded && parts.length > 1)
    for (const part of asPhrase ? [words] : parts) {
      count += asPhrase ? words.split(' ').length : 1
      if (count > mostTerms) cut = true
      else if (excluded) found[asPhrase ? 'excludedPhrases' : 'excludedWords'].push(part)
      else found[asPhrase ? 'phrases' : 'words'].push(part)
    }
  }
  return { ...found, cut }
}
