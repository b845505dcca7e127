import { getInterview, type Found } from '@/content/interviews'
import { listInterviewsBy } from '@/content/listed-interviews'
import { getProfile, listProfiles } from '@/content/profiles'
import { getPublication } from '@/content/publication'
import { searchInterviews } from '@/content/search'
import { absolute } from '@/content/site-address'
import { defaultLocale } from '@/i18n/locales'
import { apiRoutes } from '@/lib/api-routes'
import { typedQuery } from '@/text/search/parse-query'
import {
  listInterviews,
  type Operation,
  profileOperations,
  readDescription,
  readEntry,
  readInterview,
  search,
} from '@/surfaces/api/operations'
import { type Asked, type Parameters, readParameters } from '@/surfaces/api/parameters'
import { toProblem } from '@/surfaces/api/problem'
import type { Problem } from '@/surfaces/api/shapes'
import { toEntry } from '@/surfaces/api/to-entry'
import { toInterview, toInterviewList } from '@/surfaces/api/to-interview'
import { toProfile, toProfileList } from '@/surfaces/api/to-profile'
import { toSearch } from '@/surfaces/api/to-search'
import { writeOpenApi } from '@/surfaces/api/write-openapi'
import { getSettings } from '../page-setting'

/** What comes of a question: an answer as it is described, the path that it has moved to, or what is wrong with it. */
export type Outcome<Body = unknown> = { body: Body } | { movedTo: string } | { problem: Problem }

/** An operation, and who answers it. */
export interface Question {
  operation: Operation
  ask: (path: Readonly<Record<string, string>>, query: URLSearchParams) => Promise<Outcome>
}

const question = <Of extends Parameters, Body>(
  operation: Operation<Of, Body>,
  answer: (asked: Asked<Of>) => Promise<Outcome<Body>>,
): Question => ({
  operation,
  ask: async (path, query) => {
    const read = readParameters(operation.parameters, path, query)
    return 'problem' in read ? read : answer(read.asked)
  },
})

const nothing = { problem: toProblem(404, 'There is nothing here that readers may see.') }

/** @param address where it stands in the API under another slug */
const found = <Doc, Body>(
  result: Found<Doc>,
  body: (doc: Doc) => Body,
  address: (slug: string) => string,
): Outcome<Body> => {
  if (result === null) return nothing
  return 'found' in result ? { body: body(result.found) } : { movedTo: address(result.slug) }
}

export const questions: readonly Question[] = [
  question(readEntry, async () => ({ body: toEntry(await getPublication(defaultLocale), absolute) })),

  question(readDescription, async () => {
    const { name } = await getPublication(defaultLocale)
    return { body: writeOpenApi(name.text, absolute) }
  }),

  question(listInterviews, async ({ limit, before, ...filters }) => {
    const [settingIn, listed] = await Promise.all([
      getSettings(),
      listInterviewsBy(filters, { before, limit }),
    ])
    if ('nothingIs' in listed) {
      const { nothingIs: kind } = listed
      return { problem: toProblem(404, `There is no ${kind} with this slug that readers may see.`, kind) }
    }
    const next = (older: string) => apiRoutes.interviews({ ...filters, limit, before: older })
    return { body: toInterviewList(listed.found, next, { settingIn, absolute }) }
  }),

  question(readInterview, async ({ language, slug }) => {
    const [settingIn, result] = await Promise.all([getSettings(), getInterview(language, slug)])
    return found(
      result,
      (interview) => toInterview(interview, settingIn),
      (current) => apiRoutes.interview(language, current),
    )
  }),

  ...profileOperations.flatMap(({ kind, list, read }) => [
    question(list, async ({ limit, after }) => ({
      body: toProfileList(await listProfiles(kind, { limit, after }), { kind, limit }, absolute),
    })),
    question(read, async ({ slug }) =>
      found(
        await getProfile(kind, slug),
        (profile) => toProfile(profile, absolute),
        (current) => apiRoutes.profile(kind, current),
      ),
    ),
  ]),

  question(search, async ({ q, language, page, year, ...filters }) => {
    const named = { ...filters, year: year === undefined ? undefined : String(year) }
    const set = Object.entries(named).filter((filter) => filter[1] !== undefined)
    const [settingIn, results] = await Promise.all([
      getSettings(),
      searchInterviews({ query: typedQuery(q), language, filters: Object.fromEntries(set), page }, language),
    ])
    if (results.outcome === 'tooMuch')
      return {
        problem: toProblem(503, 'There is too much to search for: please ask for less, or later.', 'q'),
      }
    return { body: toSearch(results, settingIn) }
  }),
]
