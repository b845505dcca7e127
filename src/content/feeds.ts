import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord, Ref } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readName } from './from-edition'
import type { Found } from './interviews'
import { askOne } from './reading/ask'
import { readEditions } from './reading/ask-editions'
import { currentSlug } from './reading/current-slug'
import { type ListOf, newestOf, onePerWork, shownEverywhere, shownUnder } from './reading/lists'
import type { Feed } from './types'

export type FeedSubject = NonNullable<Feed['of']>['kind']

const mostEntries = 30

/** What its page shows in a language. */
const among: Readonly<Record<FeedSubject, (ref: Ref, locale: Locale) => ListOf>> = {
  topic: (ref, locale) => shownUnder(ref, locale, { limit: mostEntries }),
  place: (ref, locale) => shownUnder(ref, locale, { limit: mostEntries }),
  author: (ref, locale) => onePerWork(ref, locale, mostEntries),
  // A translation is a work of its translator's in its own language, whichever page it is followed from.
  translator: (ref) => shownEverywhere(ref, mostEntries),
}

/** The newest interviews in a language. */
export const getFeed = async (locale: Locale): Promise<Feed> => ({
  language: locale,
  of: null,
  path: routes.home(locale),
  interviews: await readEditions(newestOf(locale, { limit: mostEntries })),
})

/** What the page of a topic, a place or a person is followed by, or the page that it has moved to. */
export async function getFeedOf(kind: FeedSubject, locale: Locale, slug: string): Promise<Found<Feed>> {
  const row = await askOne<{ ref: Ref; name: Exclude<EditionRecord, { kind: 'picture' }>['name'] }>(
    sql`select ref, record -> 'name' as name from reading.records where kind = ${kind} and slug = ${slug}`,
  )
  const name = row && readName(row.name, locale)
  if (!name) {
    const current = await currentSlug(kind, slug)
    return current === null ? null : { movedTo: routes[kind](locale, current), slug: current }
  }
  return {
    found: {
      language: locale,
      of: { kind, name },
      path: routes[kind](locale, slug),
      interviews: await readEditions(among[kind](row.ref, locale)),
    },
  }
}
