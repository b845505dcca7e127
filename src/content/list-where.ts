import type { Where } from 'payload'

import type { Locale } from '@/i18n/locales'

import { decodeCursor, encodeCursor } from './cursor'
import { asReader, payloadClient } from './payload-client'
import { populatedFields, summaryFields } from './summary-fields'
import type { InterviewList } from './types'
import { toSummaries } from './versions'

export interface Paging {
  /** Continues a list where its `older` left off. */
  before?: string | undefined
  limit?: number
}

/** Those after the cursor in the order of the list: newest first, and by id where two share an instant. */
const after = (cursor: string | undefined): Where[] => {
  const place = decodeCursor(cursor)
  if (!place) return []
  const sameInstant: Where = {
    and: [{ publishedAt: { equals: place.publishedAt } }, { id: { less_than: place.id } }],
  }
  return [{ or: [{ publishedAt: { less_than: place.publishedAt } }, sameInstant] }]
}

/** The public interviews that fit, newest first, named in the language of `locale`. */
export async function listWhere(
  where: Where,
  locale: Locale,
  { before, limit = 20 }: Paging = {},
): Promise<InterviewList> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [where, ...after(before)] },
    sort: ['-publishedAt', '-id'],
    select: summaryFields,
    populate: populatedFields,
    limit: limit + 1,
    depth: 1,
    pagination: false,
  })
  const shown = docs.slice(0, limit)
  const last = docs.length > limit ? shown.at(-1) : undefined
  return { items: await toSummaries(shown, locale), older: last ? encodeCursor(last) : null }
}
