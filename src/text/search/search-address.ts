import type { SearchRequest } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { typedQuery } from './parse-query'

type Params = Readonly<Record<string, string | string[] | undefined>>

const filterNames = ['topic', 'place', 'person', 'year'] as const
const furthestPage = 100
const longestSlug = 200

const one = (value: string | string[] | undefined): string =>
  (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()

const filterOf = (name: (typeof filterNames)[number], value: string): string | null => {
  if (name === 'year') return /^\d{4}$/.test(value) ? value : null
  const slug = typedQuery(value).normalize('NFC')
  return slug === '' || slug.length > longestSlug ? null : slug
}

/** What an address asks for; what it asks wrongly is as if it were not there. */
export function readSearchRequest(params: Params, locale: Locale): SearchRequest {
  const language = one(params['in'])
  const page = Number(one(params['page']))
  const filters = filterNames.flatMap((name) => {
    const value = filterOf(name, one(params[name]))
    return value === null ? [] : [[name, value] as const]
  })
  return {
    query: typedQuery(one(params['q'])),
    language: isLocale(language) ? language : locale,
    filters: Object.fromEntries(filters),
    page: Number.isInteger(page) && page > 0 && page <= furthestPage ? page : 1,
  }
}

/** The address of a search: whatever is as usual is left out. */
export function searchAddress(locale: Locale, { query, language, filters, page }: SearchRequest): string {
  return routes.search(locale, {
    q: query,
    ...(language === locale ? {} : { in: language }),
    ...filters,
    ...(page > 1 ? { page: String(page) } : {}),
  })
}

/** Another search from this one: it starts at its first page. */
export const changedRequest = (request: SearchRequest, changes: Partial<SearchRequest>): SearchRequest => ({
  ...request,
  page: 1,
  ...changes,
})

export function withFilter(
  request: SearchRequest,
  filter: keyof SearchRequest['filters'],
  value: string | null,
) {
  const others = Object.fromEntries(Object.entries(request.filters).filter(([name]) => name !== filter))
  return changedRequest(request, { filters: value === null ? others : { ...others, [filter]: value } })
}
