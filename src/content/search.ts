import { type Locale, localeCodes } from '@/i18n/locales'
import { foldText } from '@/search/fold-text'
import { excerptOf, type Found, markWords } from '@/search/mark-words'
import { parseQuery, type Query } from '@/search/parse-query'
import type { Interview } from '@/payload-types'

import { asReader, payloadClient } from './payload-client'
import { type Database, TooMuchToSearch, withDatabase } from './search/database'
import { toFacets, toFilters } from './search/filters'
import { countMatches, findMatches, type Matches, mostMatches, toPlan } from './search/matches'
import { findPassages, type Passage, toFound } from './search/passages'
import { findMisspelt, toSuggestions } from './search/suggestions'
import { resolveTerms, type Terms } from './search/terms'
import { type ListedInterview, populatedFields, summaryFields } from './summary-fields'
import { toInterviewees } from './to-exchanges'
import type { SearchHit, SearchOutcome, SearchRequest, SearchResults } from './types'
import { toSummaries } from './versions'

const pageSize = 10

type Shown = ListedInterview & Pick<Interview, 'interviewees'>

/** The interviews as readers get them: the index only says which, the access rules say whether. */
async function listShown(ids: readonly number[]): Promise<Shown[]> {
  if (ids.length === 0) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { id: { in: [...ids] } },
    select: { ...summaryFields, interviewees: true },
    populate: { ...populatedFields, speakers: { name: true, slug: true, publicFigure: true } },
    depth: 1,
    pagination: false,
  })
  return ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
}

const answerOf = ({ title, body }: Passage) => body ?? title ?? ''

async function toHits(shown: readonly Shown[], passages: readonly Passage[], found: Found, locale: Locale) {
  const summaries = await toSummaries(shown, locale)
  return shown.flatMap((stored, n): SearchHit[] => {
    const interview = summaries[n]
    if (!interview) return []
    const interviewees = toInterviewees(stored, locale)
    const own = passages.filter((passage) => passage.interview === stored.id && passage.key !== null)
    return [
      {
        interview,
        headline: markWords(interview.headline, found),
        standfirst: interview.standfirst === null ? null : excerptOf(interview.standfirst, found),
        passages: own.map((passage) => ({
          path: `${interview.path}#${passage.key ?? ''}`,
          question: passage.title ? markWords(passage.title, found) : null,
          excerpt: excerptOf(answerOf(passage), found),
          speaker:
            interviewees.length > 1
              ? (interviewees.find(({ key }) => key === passage.speaker) ?? null)
              : null,
        })),
        morePassages: Math.max(0, (own[0]?.count ?? 0) - own.length),
      },
    ]
  })
}

const wordsOf = (passages: readonly Passage[]) =>
  new Set(passages.flatMap(({ title, body }) => foldText(`${title ?? ''} ${body ?? ''}`).split(' ')))

function outcomeOf(query: Query, terms: Terms): SearchOutcome {
  if (terms.words.length + terms.phrases.length > 0) return 'nothingFound'
  if (query.words.length + query.phrases.length > 0) return 'onlyCommonWords'
  return query.excludedWords.length + query.excludedPhrases.length > 0 ? 'onlyExclusions' : 'nothingAsked'
}

const noWords: Found = { words: new Set(), sequences: [] }
const nothing: Matches = { ids: [], total: 0, more: false, facets: [] }

/** Everything that is asked of the index, on one connection. */
async function ask(db: Database, request: SearchRequest, query: Query, filters: readonly string[]) {
  const termsIn = await resolveTerms(db, query)
  const terms = termsIn(request.language)
  const outcome = outcomeOf(query, terms)
  if (outcome !== 'nothingFound')
    return { outcome, matches: nothing, passages: [], found: noWords, elsewhere: [], misspelt: null }
  const plan = await toPlan(db, request.language, terms, filters)
  const matches = await findMatches(db, plan, { from: (request.page - 1) * pageSize, size: pageSize })
  const passages = await findPassages(db, matches.ids, plan)
  const elsewhere = []
  for (const language of localeCodes.filter((code) => code !== request.language)) {
    const count = await countMatches(db, await toPlan(db, language, termsIn(language), filters))
    if (count > 0)
      elsewhere.push({ language, count: Math.min(count, mostMatches), more: count > mostMatches })
  }
  const lost = matches.total === 0 && elsewhere.length === 0 && filters.length === 0
  return {
    outcome: matches.total > 0 ? ('found' as const) : outcome,
    matches,
    passages,
    found: await toFound(db, request.language, terms, wordsOf(passages)),
    elsewhere,
    misspelt: lost ? await findMisspelt(db, query) : null,
  }
}

/** What of everything public answers a reader's words, named in the language of `locale`. */
export async function searchInterviews(request: SearchRequest, locale: Locale): Promise<SearchResults> {
  const query = parseQuery(request.query)
  const { chosen, lexemes } = await toFilters(request, locale)
  const empty: SearchResults = {
    request,
    outcome: 'tooMuch',
    cut: query.cut,
    count: 0,
    more: false,
    hits: [],
    pages: 0,
    chosen,
    facets: [],
    elsewhere: [],
    suggestions: [],
  }
  try {
    const asked = await withDatabase((db) => ask(db, request, query, lexemes))
    const { matches, outcome, passages, found, elsewhere, misspelt } = asked
    const counted = { count: matches.total, more: matches.more }
    return {
      ...empty,
      ...counted,
      outcome,
      hits: await toHits(await listShown(matches.ids), passages, found, locale),
      elsewhere,
      suggestions: misspelt ? await toSuggestions(misspelt) : [],
      pages: Math.ceil(matches.total / pageSize),
      facets: await toFacets(matches.facets, request, counted, locale),
    }
  } catch (error) {
    if (error instanceof TooMuchToSearch) return empty
    throw error
  }
}
