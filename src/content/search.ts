import { sql } from '@payloadcms/db-postgres'

import type { EditionInterviewee, EditionRecord } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'
import { excerptOf, type Found, markWords } from '@/search/mark-words'
import { parseQuery } from '@/search/parse-query'

import { readInterviewees } from './from-edition'
import { ask, idArray } from './reading/ask'
import { listEditions } from './reading/ask-editions'
import { listedRecord } from './reading/listed-record'
import { theseOf } from './reading/lists'
import { askIndex, pageSize } from './search/ask-index'
import { TooMuchToSearch, withDatabase } from './search/database'
import { toFacets, toFilters } from './search/filters'
import type { Passage } from './search/passages'
import { toSuggestions } from './search/suggestions'
import type { Interviewee, SearchHit, SearchRequest, SearchResults } from './types'

/** Who answers in these editions, by edition; asked for those alone of which a passage says who speaks in it. */
async function intervieweesOf(editions: readonly number[], locale: Locale) {
  if (editions.length === 0) return new Map<number, Interviewee[]>()
  const rows = await ask<{ id: number; interviewees: EditionInterviewee[]; records: object | null }>(sql`
    select id, document -> 'interviewees' as interviewees, (
        select jsonb_object_agg(ref, ${listedRecord}) from reading.records
        where ref in (select person ->> 'ref' from jsonb_array_elements(document -> 'interviewees') person)) as records
    from reading.editions where id = any(${idArray(editions)})`)
  return new Map(
    rows.map(({ id, interviewees, records }) => {
      const reading = { records: new Map<string, EditionRecord>(Object.entries(records ?? {})), locale }
      return [id, readInterviewees(interviewees, reading)]
    }),
  )
}

const answerOf = ({ title, body }: Passage) => body ?? title ?? ''

async function toHits(
  ids: readonly number[],
  passages: readonly Passage[],
  { found, language, locale }: { found: Found; language: Locale; locale: Locale },
): Promise<SearchHit[]> {
  const spoken = passages.filter(({ speaker }) => speaker !== null).map(({ interview }) => interview)
  const [{ hits }, people] = await Promise.all([
    listEditions({ hits: theseOf(ids, language) }, locale),
    intervieweesOf([...new Set(spoken)], locale),
  ])
  return hits.map(({ id, interview }) => {
    const interviewees = people.get(id) ?? []
    const own = passages.filter((passage) => passage.interview === id && passage.key !== null)
    return {
      interview,
      headline: markWords(interview.headline, found),
      standfirst: interview.standfirst === null ? null : excerptOf(interview.standfirst, found),
      passages: own.map((passage) => ({
        path: `${interview.path}#${passage.key ?? ''}`,
        question: passage.title ? markWords(passage.title, found) : null,
        excerpt: excerptOf(answerOf(passage), found),
        speaker:
          interviewees.length > 1 ? (interviewees.find(({ key }) => key === passage.speaker) ?? null) : null,
      })),
      morePassages: Math.max(0, (own[0]?.count ?? 0) - own.length),
    }
  })
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
    onlyNewest: false,
    hits: [],
    pages: 0,
    chosen,
    facets: [],
    elsewhere: [],
    suggestions: [],
  }
  try {
    const asked = await withDatabase((db) => askIndex(db, request, query, lexemes))
    const { matches, outcome, passages, found, elsewhere, misspelt } = asked
    const counted = { count: matches.total, more: matches.more }
    return {
      ...empty,
      ...counted,
      onlyNewest: matches.onlyNewest,
      outcome,
      hits: await toHits(matches.ids, passages, { found, language: request.language, locale }),
      elsewhere,
      suggestions: misspelt ? toSuggestions(misspelt) : [],
      pages: Math.ceil(matches.total / pageSize),
      facets: await toFacets(
        matches.facets,
        request,
        { ...counted, more: counted.more || matches.onlyNewest },
        locale,
      ),
    }
  } catch (error) {
    if (error instanceof TooMuchToSearch) return empty
    throw error
  }
}
