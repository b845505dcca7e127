import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readEditions } from './reading/ask-editions'
import { ask } from './reading/ask'
import { currentSlug } from './reading/current-slug'
import { listOf } from './reading/list-of'
import { newestOf, type Paging } from './reading/lists'
import type { Interview, InterviewList, TwoLanguages, Version } from './types'

/** What was asked for, or the address it has now, or nothing that readers may see. */
export type Found<Doc> = { found: Doc } | { movedTo: string; slug: string } | null

async function movedFrom(locale: Locale, slug: string): Promise<Found<never>> {
  const current = await currentSlug('interview', slug, locale)
  return current === null ? null : { movedTo: routes.interview(locale, current), slug: current }
}

export const getInterview = cache(async (locale: Locale, slug: string): Promise<Found<Interview>> => {
  const [found] = await readEditions(at(locale, slug), locale)
  return found ? { found } : movedFrom(locale, slug)
})

const at = (locale: Locale, slug: string) =>
  sql`select id, 1 as place from reading.editions where language = ${locale} and slug = ${slug}`

/** Together with the public version that it was translated from; null where readers know of none. */
export const getInterviewWithSource = cache(
  async (
    locale: Locale,
    slug: string,
  ): Promise<Found<{ interview: Interview; source: Interview | null }>> => {
    const [interview, source = null] = await readEditions(sql`
      with told as (select * from reading.editions where language = ${locale} and slug = ${slug})
      select id, 1 as place from told
      union all
      select source.id, 2 from told join reading.editions source on source.work = told.work and source.language = told.made_from`)
    return interview ? { found: { interview, source } } : movedFrom(locale, slug)
  },
)

/** An interview and its version in another language: nothing unless both are public. */
export const getTwoLanguages = cache(
  async (locale: Locale, slug: string, language: string): Promise<Found<TwoLanguages>> => {
    if (!isLocale(language) || language === locale) return null
    const [own, other] = await readEditions(sql`
      with told as (select * from reading.editions where language = ${locale} and slug = ${slug})
      select id, 1 as place from told
      union all
      select other.id, 2 from told join reading.editions other on other.work = told.work and other.language = ${language}`)
    if (own && other) return { found: { own, other } }
    const moved = own ? null : await movedFrom(locale, slug)
    return moved && 'slug' in moved
      ? { ...moved, movedTo: routes.withLanguage(locale, moved.slug, language) }
      : null
  },
)

/** Where the same answer stands in the other languages: a version may have left it out, or not be that far. */
export async function listAnswerPaths(
  { work, language }: Pick<Interview, 'work' | 'language'>,
  key: string,
): Promise<Version[]> {
  const rows = await ask<{ language: string; slug: string }>(sql`
    select language, slug from reading.editions
    where work = ${work} and language <> ${language}
      and document -> 'exchanges' @> jsonb_build_array(jsonb_build_object('key', ${key}::text))
    order by published_at desc, id desc`)
  return rows.flatMap((other) =>
    isLocale(other.language)
      ? [{ language: other.language, path: `${routes.interview(other.language, other.slug)}#${key}` }]
      : [],
  )
}

/** The newest interviews in a language. */
export const listInterviews = cache((locale: Locale, paging?: Paging): Promise<InterviewList> =>
  listOf((more) => newestOf(locale, more), locale, paging),
)
