import type { Where } from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { currentSlug } from './current-slug'
import type { Found } from './interviews'
import { asReader, payloadClient } from './payload-client'
import { toInterview } from './to-interview'
import { toRun } from './to-run'
import type { Feed } from './types'
import { listVersionsOf } from './versions'

export type FeedSubject = 'topics' | 'places' | 'authors' | 'translators'

const mostEntries = 30

interface Subject {
  kind: NonNullable<Feed['of']>['kind']
  route: (locale: Locale, slug: string) => string
  /** The interviews of this record that its page shows in a language. */
  among: (id: number, locale: Locale) => Where | Promise<Where>
}

const subjects: Readonly<Record<FeedSubject, Subject>> = {
  topics: {
    kind: 'topic',
    route: routes.topic,
    among: (id, locale) => ({ topics: { equals: id }, language: { equals: locale } }),
  },
  places: {
    kind: 'place',
    route: routes.place,
    among: (id, locale) => ({ shownPlaces: { equals: id }, language: { equals: locale } }),
  },
  authors: { kind: 'author', route: routes.author, among: onePerWork },
  // A translation is a work of its translator's in its own language, whichever page it is followed from.
  translators: {
    kind: 'translator',
    route: routes.translator,
    among: (id) => ({ creditedTranslators: { equals: id } }),
  },
}

/** An author's newest interviews, each in one version: the reader's own language, where it has one. */
async function onePerWork(author: number, locale: Locale): Promise<Where> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { creditedAuthors: { equals: author } },
    select: { work: true, language: true },
    sort: ['-publishedAt', '-id'],
    limit: mostEntries * 2,
    depth: 0,
    pagination: false,
  })
  const chosen = docs.filter((doc) => {
    const versions = docs.filter(({ work }) => work === doc.work)
    return doc === (versions.find(({ language }) => language === locale) ?? versions[0])
  })
  return { id: { in: chosen.map(({ id }) => id) } }
}

async function listNewest(among: Where): Promise<Feed['interviews']> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: among,
    sort: ['-publishedAt', '-id'],
    limit: mostEntries,
    depth: 2,
    pagination: false,
  })
  const versionsOf = await listVersionsOf(docs.flatMap(({ work }) => work ?? []))
  return docs.flatMap((stored) =>
    isLocale(stored.language) ? [toInterview(stored, versionsOf(stored.work), stored.language)] : [],
  )
}

/** The newest interviews in a language. */
export const getFeed = async (locale: Locale): Promise<Feed> => ({
  language: locale,
  of: null,
  path: routes.home(locale),
  interviews: await listNewest({ language: { equals: locale } }),
})

/** What the page of a topic, a place or a person is followed by, or the page that it has moved to. */
export async function getFeedOf(subject: FeedSubject, locale: Locale, slug: string): Promise<Found<Feed>> {
  const { kind, route, among } = subjects[subject]
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: subject,
    where: { slug: { equals: slug } },
    select: { name: true, slug: true },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [record] = docs
  const name = toRun(record?.name, locale)
  if (!record?.slug || !name) {
    const current = await currentSlug(subject, slug)
    return current === null ? null : { movedTo: route(locale, current) }
  }
  return {
    found: {
      language: locale,
      of: { kind, name },
      path: route(locale, slug),
      interviews: await listNewest(await among(record.id, locale)),
    },
  }
}
