import { toInterviewees } from '@/editions/to-interviewees'
import type { Locale } from '@/i18n/locales'
import { excerptOf, type Found, markWords } from '@/search/mark-words'
import { parseQuery } from '@/search/parse-query'
import type { Interview } from '@/payload-types'

import { readInterviewees } from './from-edition'
import { asReader, payloadClient } from './payload-client'
import { askIndex, pageSize } from './search/ask-index'
import { TooMuchToSearch, withDatabase } from './search/database'
import { toFacets, toFilters } from './search/filters'
import type { Passage } from './search/passages'
import { toSuggestions } from './search/suggestions'
import { type ListedInterview, populatedFields, summaryFields } from './summary-fields'
import { recordsIn } from './to-interview'
import type { SearchHit, SearchRequest, SearchResults } from './types'
import { toSummaries } from './versions'

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
    const interviewees = readInterviewees(toInterviewees(stored), { records: recordsIn(stored), locale })
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
      hits: await toHits(await listShown(matches.ids), passages, found, locale),
      elsewhere,
      suggestions: misspelt ? await toSuggestions(misspelt) : [],
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
