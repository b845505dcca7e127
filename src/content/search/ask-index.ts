import { type Locale, localeCodes } from '@/i18n/locales'
import { lexeme } from '@/text/search/lexeme-query'
import type { Query } from '@/text/search/parse-query'

import type { SearchOutcome, SearchRequest } from '../types'
import type { Database } from './database'
import { countMatches, findMatches, type Matches, toPlan } from './matches'
import { findMisspelt } from './suggestions'
import { resolveTerms, type Terms } from './terms'

export const pageSize = 10

function outcomeOf(query: Query, terms: Terms): SearchOutcome {
  if (terms.words.length + terms.phrases.length > 0) return 'nothingFound'
  if (query.words.length + query.phrases.length > 0) return 'onlyCommonWords'
  return query.excludedWords.length + query.excludedPhrases.length > 0 ? 'onlyExclusions' : 'nothingAsked'
}

const nothing: Matches = {
  ids: [],
  total: 0,
  more: false,
  onlyNewest: false,
  facets: [],
  passages: [],
  elsewhere: [],
}

/** Everything that one search asks of the index. `filters` are lexemes that an interview must have. */
export async function askIndex(
  db: Database,
  request: SearchRequest,
  query: Query,
  filters: readonly string[],
) {
  const { termsIn, years } = await resolveTerms(db, query)
  const terms = termsIn(request.language)
  const outcome = outcomeOf(query, terms)
  if (outcome !== 'nothingFound') return { outcome, terms, matches: nothing, misspelt: null }
  const planIn = (language: Locale, limits: readonly string[]) =>
    toPlan(db, language, termsIn(language), { filters: limits, years })
  const plansElsewhere = async () => {
    const plans = []
    for (const language of localeCodes.filter((code) => code !== request.language))
      plans.push(await planIn(language, [...filters, lexeme(`l:${language}`)]))
    return plans
  }
  const plan = await planIn(request.language, filters)
  // A phrase is looked for in its own language: words of another stand there too seldom for what it costs.
  const isPhrase = terms.phrases.length > 0
  const found = await findMatches(db, plan, years, {
    from: (request.page - 1) * pageSize,
    size: pageSize,
    others: isPhrase ? [] : await plansElsewhere(),
  })
  const asksOthers = isPhrase && found.total === 0
  const elsewhere = asksOthers ? await countMatches(db, await plansElsewhere(), years) : found.elsewhere
  const matches = { ...found, elsewhere }
  const lost = matches.total === 0 && elsewhere.length === 0 && filters.length === 0 && !matches.onlyNewest
  return {
    outcome:
      matches.total > 0 ? ('found' as const) : matches.onlyNewest ? ('nothingInNewest' as const) : outcome,
    terms,
    matches,
    misspelt: lost ? await findMisspelt(db, query) : null,
  }
}
