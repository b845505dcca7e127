import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { EditionInterviewee, EditionRecord } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'
import { excerptOf, type Found, markWords } from '@/text/search/mark-words'
import { parseQuery } from '@/text/search/parse-query'

import { readInterviewees } from './from-edition'
import { idArray } from './reading/ask'
import { type Listed, listEditionsBeside } from './reading/ask-editions'
import { listedRecord } from './reading/listed-record'
import { theseOf } from './reading/lists'
import { askIndex, pageSize } from './search/ask-index'
import { TooMuchToSearch, withDatabase } from './search/database'
import { namesOfFacets, type NamedRow, toFacets, toFilters } from './search/filters'
import { type Passage, toFound, wordsToMark } from './search/passages'
import { toSuggestions } from './search/suggestions'
import type { Interviewee, SearchHit, SearchRequest, SearchResults } from './types'

type Asked = Awaited<ReturnType<typeof askIndex>>

interface PeopleRow {
  id: number
  interviewees: EditionInterviewee[]
  records: Record<string, EditionRecord> | null
}

/** Selects who answers in these editions; asked for those alone of which a passage says who speaks in it. */
const peopleIn = (passages: readonly Passage[]) => {
  const spoken = passages.filter(({ speaker }) => speaker !== null).map(({ interview }) => interview)
  return sql`
    select id, document -> 'interviewees' as interviewees, (
        select jsonb_object_agg(ref, ${listedRecord}) from reading.records
        where ref in (select person ->> 'ref' from jsonb_array_elements(document -> 'interviewees') person)) as records
    from reading.editions where id = any(${idArray([...new Set(spoken)])})`
}

const toPeople = (rows: readonly PeopleRow[], locale: Locale) =>
  new Map(
    rows.map(({ id, interviewees, records }) => {
      const reading = { records: new Map(Object.entries(records ?? {})), locale }
      return [id, readInterviewees(interviewees, reading)]
    }),
  )

const answerOf = ({ title, body }: Passage) => body ?? title ?? ''

interface Told {
  people: PeopleRow[] | null
  names: NamedRow[] | null
  marked: string[]
}

/** What was found, as readers are told of it: in one statement. */
async function tell({ matches, terms }: Asked, language: Locale, locale: Locale) {
  const { passages } = matches
  const rowsOf = (rows: SQL) => sql`(select json_agg(each) from (${rows}) each)`
  const told = await listEditionsBeside(
    { hits: theseOf(matches.ids, language) },
    locale,
    sql`json_build_object('people', ${rowsOf(peopleIn(passages))}, 'names', ${rowsOf(namesOfFacets(matches.facets))},
      'marked', ${wordsToMark(language, terms, passages)})`,
  )
  const { people, names, marked } = told.beside as Told
  return {
    hits: toHits(told.lists.hits, passages, toPeople(people ?? [], locale), toFound(terms, marked)),
    names: names ?? [],
  }
}

function toHits(
  hits: readonly Listed[],
  passages: readonly Passage[],
  people: ReadonlyMap<number, readonly Interviewee[]>,
  found: Found,
): SearchHit[] {
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
    const { matches, outcome, misspelt } = asked
    const counted = { count: matches.total, more: matches.more }
    const { hits, names } =
      matches.total > 0 ? await tell(asked, request.language, locale) : { hits: [], names: [] }
    return {
      ...empty,
      ...counted,
      onlyNewest: matches.onlyNewest,
      outcome,
      hits,
      elsewhere: matches.elsewhere,
      suggestions: misspelt ? toSuggestions(misspelt) : [],
      pages: Math.ceil(matches.total / pageSize),
      facets: toFacets(
        matches.facets,
        names,
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
