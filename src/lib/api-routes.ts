/** Where the API stands. Whatever changes the meaning of what is there already needs another one. */
const apiRoot = '/v1'

/** Where the API lists each kind of what has a page. */
export const profilePaths = {
  author: 'authors',
  translator: 'translators',
  speaker: 'speakers',
  topic: 'topics',
  place: 'places',
} as const
type ProfileKind = keyof typeof profilePaths

type Query = Readonly<Record<string, string | number | undefined>>
const withQuery = (path: string, query: Query) => {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked).toString()}`
}

/** Paths of the API without origin, not percent-encoded but for their queries. */
export const apiRoutes = {
  entry: apiRoot,
  description: `${apiRoot}/openapi.json`,
  interviews: (query: Query = {}) => withQuery(`${apiRoot}/interviews`, query),
  interview: (language: string, slug: string) => `${apiRoot}/interviews/${language}/${slug}`,
  profiles: (kind: ProfileKind, query: Query = {}) => withQuery(`${apiRoot}/${profilePaths[kind]}`, query),
  profile: (kind: ProfileKind, slug: string) => `${apiRoot}/${profilePaths[kind]}/${slug}`,
  search: (query: Query = {}) => withQuery(`${apiRoot}/search`, query),
} as const

/**
 * What has this page, in the API: an interview is one text in one language, a person, topic or place the same in all.
 * @param path of a page: `/en/interviews/wells`, `/ar/topics/water`
 */
export function ofPage(path: string): string {
  const [, language, kind, ...rest] = path.split('/')
  return [apiRoot, kind, ...(kind === 'interviews' ? [language] : []), ...rest].join('/')
}
