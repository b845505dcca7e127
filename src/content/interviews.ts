import type { Where } from 'payload'
import { cache } from 'react'

import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview as Stored } from '@/payload-types'

import { currentSlug } from './current-slug'
import { decodeCursor, encodeCursor } from './cursor'
import { asReader, payloadClient } from './payload-client'
import { populatedFields, summaryFields } from './summary-fields'
import { toInterview, toSummary } from './to-interview'
import type { Interview, InterviewList, Version } from './types'

/** What was asked for, or the address it has now, or nothing that readers may see. */
export type Found<Doc> = { found: Doc } | { movedTo: string } | null

/** The public versions of an interview in other languages. */
export async function listVersions(stored: Stored): Promise<Version[]> {
  if (!stored.work) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ work: { equals: stored.work } }, { language: { not_equals: stored.language } }] },
    select: { language: true, slug: true },
    limit: 50,
    pagination: false,
  })
  return docs.flatMap(({ language, slug }) =>
    isLocale(language) && slug ? [{ language, path: routes.interview(language, slug) }] : [],
  )
}

export const getInterview = cache(async (locale: Locale, slug: string): Promise<Found<Interview>> => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ slug: { equals: slug } }, { language: { equals: locale } }] },
    limit: 1,
    depth: 2,
    pagination: false,
  })
  const [stored] = docs
  if (stored) return { found: toInterview(stored, await listVersions(stored), locale) }
  const current = await currentSlug('interviews', slug, { language: { equals: locale } })
  return current === null ? null : { movedTo: routes.interview(locale, current) }
})

/** Those after the cursor in the order of the list: newest first, and by id where two share an instant. */
const after = (cursor: string | undefined): Where[] => {
  const place = decodeCursor(cursor)
  if (!place) return []
  const sameInstant: Where = {
    and: [{ publishedAt: { equals: place.publishedAt } }, { id: { less_than: place.id } }],
  }
  return [{ or: [{ publishedAt: { less_than: place.publishedAt } }, sameInstant] }]
}

/** The newest interviews in a language; `before` continues a list where its `older` left off. */
export const listInterviews = cache(
  async (
    locale: Locale,
    { before, limit = 20 }: { before?: string; limit?: number } = {},
  ): Promise<InterviewList> => {
    const payload = await payloadClient()
    const { docs } = await payload.find({
      ...asReader,
      collection: 'interviews',
      where: { and: [{ language: { equals: locale } }, ...after(before)] },
      sort: ['-publishedAt', '-id'],
      select: summaryFields,
      populate: populatedFields,
      limit: limit + 1,
      depth: 1,
      pagination: false,
    })
    const shown = docs.slice(0, limit)
    const last = docs.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((stored) => toSummary(stored, locale)),
      older: last ? encodeCursor(last) : null,
    }
  },
)
