import type { ProfileKind } from '@/content/types'
import { apiRoutes, profilePaths } from '@/lib/api-routes'

import {
  cursor,
  inPath,
  locale,
  optional,
  type Parameters,
  required,
  slug,
  whole,
  withDefault,
  words,
} from './parameters'
import { anyObject, type Schema } from './schema'
import { entry, interview, interviewList, profile, profileKinds, profileList, searchAnswer } from './shapes'

/** One kind of question that the API answers. */
export interface Operation<Of extends Parameters = Parameters, Body = unknown> {
  /** Unique: what programs that are made from the description call it. */
  id: string
  /** With its parameters in braces. */
  path: string
  about: string
  parameters: Of
  answer: Schema<Body>
}
const operation = <const Of extends Parameters, Body>(of: Operation<Of, Body>): Operation<Of, Body> => of

const limit = (most: number) => withDefault(whole(1, most), `At most so many, up to ${String(most)}.`, 20)
/** Instants that Postgres and every calendar know. */
const year = whole(1900, 9999)
const furthestPage = 100

export const readEntry = operation({
  id: 'readEntry',
  path: apiRoutes.entry,
  about: 'Where everything begins',
  parameters: {},
  answer: entry,
})

export const readDescription = operation({
  id: 'readDescription',
  path: apiRoutes.description,
  about: 'This description',
  parameters: {},
  answer: anyObject('OpenAPI 3.1.'),
})

export const listInterviews = operation({
  id: 'listInterviews',
  path: apiRoutes.interviews(),
  about: 'Public interviews, the newest first',
  parameters: {
    language: optional(locale, 'Those in this language.'),
    topic: optional(slug, 'Those about this topic: its slug.'),
    place: optional(slug, 'Those about this place, or held there: its slug.'),
    author: optional(slug, 'Those that credit this author: their slug.'),
    translator: optional(slug, 'Those that credit this translator: their slug.'),
    speaker: optional(slug, 'Those in which this public figure answers: their slug.'),
    year: optional(year, 'Those published in this year, by the publication’s clocks.'),
    limit: limit(100),
    before: optional(cursor, 'Goes on where a list ended: as it stands in `next`.'),
  },
  answer: interviewList,
})

export const readInterview = operation({
  id: 'readInterview',
  path: apiRoutes.interview('{language}', '{slug}'),
  about: 'One interview in one language, whole',
  parameters: {
    language: inPath(locale, 'Its language.'),
    slug: inPath(slug, 'Its slug; a former one leads to the present one.'),
  },
  answer: interview,
})

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const listOfProfiles = (kind: ProfileKind) =>
  operation({
    id: `list${capital(profilePaths[kind])}`,
    path: apiRoutes.profiles(kind),
    about: `The ${profilePaths[kind]} of public interviews that have a page`,
    parameters: {
      limit: limit(100),
      after: optional(slug, 'Goes on where a list ended: as it stands in `next`.'),
    },
    answer: profileList,
  })
const oneProfile = (kind: ProfileKind) =>
  operation({
    id: `read${capital(kind)}`,
    path: apiRoutes.profile(kind, '{slug}'),
    about: `One of the ${profilePaths[kind]}`,
    parameters: { slug: inPath(slug, 'Its slug; a former one leads to the present one.') },
    answer: profile,
  })
export const profileOperations = profileKinds.map((kind) => ({
  kind,
  list: listOfProfiles(kind),
  read: oneProfile(kind),
}))

export const search = operation({
  id: 'search',
  path: apiRoutes.search(),
  about: 'Searches what public interviews say',
  parameters: {
    q: required(words, 'Words; “phrases in quotation marks”; -words that must not occur.'),
    language: required(locale, 'Of the texts that are looked through.'),
    topic: optional(slug, 'Those about this topic: its slug.'),
    place: optional(slug, 'Those about this place, or held there: its slug.'),
    person: optional(slug, 'Those that name this person, whatever they did: their slug.'),
    year: optional(year, 'Those published in this year, UTC.'),
    page: withDefault(whole(1, furthestPage), 'Which ten of what was found.', 1),
  },
  answer: searchAnswer,
})

/** Everything that the API answers. */
export const operations: readonly Operation[] = [
  readEntry,
  listInterviews,
  readInterview,
  ...profileOperations.flatMap(({ list, read }) => [list, read]),
  search,
  readDescription,
]
