import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { askedInSource } from './asked-in-source'
import { currentSlug } from './current-slug'
import { listWhere, type Paging } from './list-where'
import { asReader, payloadClient } from './payload-client'
import { toInterview } from './to-interview'
import type { Interview, InterviewList } from './types'
import { listVersions } from './versions'

/** What was asked for, or the address it has now, or nothing that readers may see. */
export type Found<Doc> = { found: Doc } | { movedTo: string } | null

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
  if (stored) {
    const versions = await listVersions(stored.work)
    return { found: toInterview(stored, versions, locale, await askedInSource(stored, versions)) }
  }
  const current = await currentSlug('interviews', slug, { language: { equals: locale } })
  return current === null ? null : { movedTo: routes.interview(locale, current) }
})

/** The newest interviews in a language. */
export const listInterviews = cache((locale: Locale, paging?: Paging): Promise<InterviewList> =>
  listWhere({ language: { equals: locale } }, locale, paging),
)
