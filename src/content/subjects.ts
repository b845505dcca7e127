import type { Where } from 'payload'

import { type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Place, Speaker, Topic } from '@/payload-types'

import { currentSlug } from './current-slug'
import { listElsewhere } from './elsewhere'
import type { Found } from './interviews'
import { listWhere } from './list-where'
import { asReader, payloadClient } from './payload-client'
import { listQuestions } from './questions'
import { toBio } from './to-bio'
import { toRun, toRuns } from './to-run'
import type { SubjectPage } from './types'

type Subjects = 'topics' | 'places' | 'speakers'

const kind = { topics: 'topic', places: 'place', speakers: 'speaker' } as const
/** The relation by which an interview shows it to readers. */
const shownIn = { topics: 'topics', places: 'shownPlaces', speakers: 'namedSpeakers' } as const
/** A speaker has a page only where an editor has said that they are a public figure. */
const among: Record<Subjects, Where> = {
  topics: {},
  places: {},
  speakers: { publicFigure: { equals: true } },
}

type Stored = Pick<Topic, 'id' | 'name' | 'otherNames' | 'introduction'> & Partial<Place & Speaker>

/**
 * A topic, a place or a public figure with its interviews, and what a public figure was asked; nothing where no public
 * interview shows it.
 */
export async function getSubject(
  collection: Subjects,
  locale: Locale,
  slug: string,
  before?: string,
): Promise<Found<SubjectPage>> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: { and: [{ slug: { equals: slug } }, among[collection]] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const subject = docs[0] as Stored | undefined
  const route = routes[kind[collection]]
  const name = toRun(subject?.name, locale)
  if (!subject || !name) {
    const current = await currentSlug(collection, slug, among[collection])
    return current === null ? null : { movedTo: route(locale, current) }
  }
  const where: Where = { [shownIn[collection]]: { equals: subject.id } }
  const [interviews, elsewhere] = await Promise.all([
    listWhere({ and: [where, { language: { equals: locale } }] }, locale, { before }),
    before ? [] : listElsewhere(where, locale, (language) => route(language, slug)),
  ])
  if (!before && interviews.items.length + elsewhere.length === 0) return null
  return {
    found: {
      kind: kind[collection],
      name,
      otherNames: [...toRuns(subject.name, locale).slice(1), ...toRuns(subject.otherNames, locale)],
      introduction: toBio(subject.introduction, locale),
      country: subject.country ?? null,
      region: toRun(subject.region, locale),
      interviews,
      elsewhere,
      questions: collection === 'speakers' ? await listQuestions(subject.id, interviews.items) : [],
      paths: localeCodes.map((language) => ({ language, path: route(language, slug) })),
    },
  }
}
