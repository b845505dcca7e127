import type { Locale } from '@/i18n/locales'

import { encodeCursor } from '@/lib/cursor'
import type { InterviewList } from '../types'
import { type Listed, listEditions } from './ask-editions'
import type { ListOf, Paging } from './lists'

export const pageLength = 20

/** The first of a list, and where it goes on: it was asked for one more. */
export function toList(listed: readonly Listed[], limit = pageLength): InterviewList {
  const shown = listed.slice(0, limit)
  const last = listed.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ interview }) => interview),
    older: last ? encodeCursor({ publishedAt: last.interview.publishedAt, id: last.id }) : null,
  }
}

/** One list, named in the language of `locale`, or each text in its own. */
export async function listOf(
  list: (paging: Paging) => ListOf,
  locale: Locale | undefined,
  { before, limit = pageLength }: Paging = {},
): Promise<InterviewList> {
  const { all } = await listEditions({ all: list({ before, limit: limit + 1 }) }, locale)
  return toList(all, limit)
}
