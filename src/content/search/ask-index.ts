import { localeCodes } from '@/i18n/locales'
import { foldText } from '@/search/fold-text'
import { lexeme } from '@/search/lexeme-query'
import type { Found } from '@/search/mark-words'
import type { Query } from '@/search/parse-query'

import type { SearchOutcome, SearchRequest } from '../types'
import type { Database } from './database'
import { countMatches, findMatches, type Matches, toPlan } from './matches'
import { findPassages, type Passage, toFound } from './passages'
import { findMisspelt } from './suggestions'
import { resolveTerms, type Terms } from './terms'
import { yearsBack } from './years'

export const pageSize = 10

const wordsOf = (passages: readonly Passage[]) =>
  new Set(passages.flatMap(({ title, body }) => foldText(`${title ?? ''} ${body ?? ''}`).split(' ')))

function outcomeOf(query: Query, terms: Terms): SearchOutcome {
  if (terms.words.length + terms.phrases.length > 0) return 'nothingFound'
  if (query.words.length + query.phrases.length > 0) return 'onlyCommonWords'
  return query.excludedWords.length + query.excludedPhrases.length > 0 ? 'onlyExclusions' : 'nothingAsked'
}

const noWords: Found = { words: new Set(), sequences: [] }
const nothing: Matches = { ids: [], total: 0, more: false, onlyNewest: false, facets: [] }

/** Everything that one search asks of the index. `filters` are lexemes that an interview must have. */
export async function askIndex(
  db: Database,
  request: SearchRequest,
  query: Query,
  filters: readonly string[],
) {
  const termsIn = await resolveTerms(db, query)
  const terms = termsIn(request.language)
  const outcome = outcomeOf(query, terms)
  if (outcome !== 'nothingFound')
    return { outcome, matches: nothing, passages: [], found: noWords, elsewhere: [], misspelt: null }
  const years = await yearsBack(db)
  const plan = await toPlan(db, request.language, terms, { filters, years })
  const matches = await findMatches(db, plan, years, { from: (request.page - 1) * pageSize, size: pageSize })
  const passages = await findPassages(db, matches.ids, plan)
  const elsewhere = []
  for (const language of localeCodes.filter((code) => code !== request.language)) {
    // A phrase is looked for in its own language: words of another stand there too seldom for what it costs.
    if (terms.phrases.length > 0 && matches.total > 0) continue
    const own = [...filters, lexeme(`l:${language}`)]
    const there = await toPlan(db, language, termsIn(language), { filters: own, years })
    const counted = await countMatches(db, there, years)
    if (counted.count > 0) elsewhere.push({ language, ...counted })
  }
  const lost = matches.total === 0 && elsewhere.length === 0 && filters.length === 0 && !matches.onlyNewest
  return {
    outcome:
      matches.total > 0 ? ('found' as const) : matches.onlyNewest ? ('nothingInNewest' as const) : outcome,
    matches,
    passages,
    found: await toFound(db, request.language, terms, wordsOf(passages)),
    elsewhere,
    misspelt: lost ? await findMisspelt(db, query) : null,
  }
}
