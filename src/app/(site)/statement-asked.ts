import { type Asked, periodOf } from '@/newsroom/statement/statement'

/** What a statement's address asks for, as of today in the publication's time zone. */
export function statementAsked(query: URLSearchParams, today: string): Asked {
  return {
    ...periodOf(query.get('from') ?? undefined, query.get('to') ?? undefined, today),
    withheld: query.get('withheld') === '1',
    translator: query.get('translator'),
  }
}

/** Next's own form of a query, each name once. */
export const toQuery = (params: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => {
      const [first] = typeof value === 'string' ? [value] : (value ?? [])
      return first === undefined ? [] : [[name, first]]
    }),
  )
