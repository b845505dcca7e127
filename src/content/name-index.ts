import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Author, Place } from '@/payload-types'

import { asReader, payloadClient } from './payload-client'
import { toRun } from './to-run'
import type { IndexEntry, NameIndex, Run } from './types'

type Indexed = 'topics' | 'places' | 'authors' | 'translators'

const route = {
  topics: routes.topic,
  places: routes.place,
  authors: routes.author,
  translators: routes.translator,
} as const
const onePage = 120

type Details = Pick<Author, 'slug' | 'publicWorks'> &
  Partial<Pick<Author, 'languages'> & Pick<Place, 'country'>>

/**
 * The public names of a collection, in the alphabet of the reader's language. Names alone are loaded to be put in
 * order (which Postgres does not know); everything else for those that the page shows.
 */
export async function listNames(collection: Indexed, locale: Locale, after?: string): Promise<NameIndex> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection,
    select: { name: true, slug: true },
    depth: 0,
    pagination: false,
  })
  const { compare } = new Intl.Collator(locale)
  const names = docs
    .flatMap(({ name, slug }) => {
      const run = toRun(name, locale)
      return run && slug ? [{ name: run, slug }] : []
    })
    .sort((one, other) => compare(one.name.text, other.name.text) || compare(one.slug, other.slug))
  const from = after === undefined ? 0 : names.findIndex(({ slug }) => slug === after) + 1
  const shown = names.slice(from, from + onePage)
  return {
    entries: await withDetails(collection, locale, shown),
    more: names.length > from + onePage ? (shown.at(-1)?.slug ?? null) : null,
  }
}

async function withDetails(
  collection: Indexed,
  locale: Locale,
  shown: readonly { name: Run; slug: string }[],
): Promise<IndexEntry[]> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: { slug: { in: shown.map(({ slug }) => slug) } },
    select: { slug: true, publicWorks: true, languages: true, country: true },
    depth: 0,
    limit: onePage,
    pagination: false,
  })
  const details = new Map(docs.map((doc: Details) => [doc.slug, doc]))
  return shown.map(({ name, slug }) => {
    const detail = details.get(slug)
    return {
      name,
      path: route[collection](locale, slug),
      count: detail?.publicWorks ?? 0,
      languages: detail?.languages ?? [],
      country: detail?.country ?? null,
    }
  })
}
