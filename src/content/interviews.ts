import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { askEdition } from './ask-edition'
import { currentSlug } from './current-slug'
import { readEdition } from './from-edition'
import { listWhere, type Paging } from './list-where'
import type { Interview, InterviewList } from './types'

/** What was asked for, or the address it has now, or nothing that readers may see. */
export type Found<Doc> = { found: Doc } | { movedTo: string } | null

export const getInterview = cache(async (locale: Locale, slug: string): Promise<Found<Interview>> => {
  const told = await askEdition(locale, slug)
  if (told) {
    const { edition, records, versions, madeFrom } = told
    return { found: readEdition(edition, records, { versions, madeFrom }, locale) }
  }
  const current = await currentSlug('interviews', slug, { language: { equals: locale } })
  return current === null ? null : { movedTo: routes.interview(locale, current) }
})

/** The newest interviews in a language. */
export const listInterviews = cache((locale: Locale, paging?: Paging): Promise<InterviewList> =>
  listWhere({ language: { equals: locale } }, locale, paging),
)
