import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Author, Translator } from '@/payload-types'

import { currentSlug } from './current-slug'
import type { Found } from './interviews'
import { asReader, payloadClient } from './payload-client'
import { type ListedInterview, populatedFields, summaryFields } from './summary-fields'
import { toBio } from './to-bio'
import { toPortrait } from './to-picture'
import { populated, toRun, toRuns } from './to-run'
import type { CreditRole, PersonPage } from './types'
import { toSummaries } from './versions'

type People = 'authors' | 'translators'
/** Newest first; a person with more has a list too long for one page anyway. */
const mostWorks = 200

const route = { authors: routes.author, translators: routes.translator } as const
const creditedIn = { authors: 'creditedAuthors', translators: 'creditedTranslators' } as const

/** The rows of one list that name this person, as what they did. */
function rolesOf(stored: ListedInterview, people: People, id: number): CreditRole[] {
  const rows = (people === 'authors' ? stored.authors : stored.translators) ?? []
  return rows.filter((row) => populated<Author | Translator>(row.person)?.id === id).map((row) => row.role)
}

/** Languages that somebody carried texts between, with how much and in which years, the most first. */
function toPairs(docs: readonly ListedInterview[]): PersonPage['pairs'] {
  const pairs = new Map<string, PersonPage['pairs'][number]>()
  for (const { sourceLanguage, language, words, publishedAt } of docs) {
    if (!sourceLanguage || !isLocale(language) || !publishedAt) continue
    const year = new Date(publishedAt).getUTCFullYear()
    const known = pairs.get(`${sourceLanguage} ${language}`)
    pairs.set(`${sourceLanguage} ${language}`, {
      from: sourceLanguage,
      into: language,
      works: (known?.works ?? 0) + 1,
      words: (known?.words ?? 0) + (words ?? 0),
      years: [Math.min(known?.years[0] ?? year, year), Math.max(known?.years[1] ?? year, year)],
    })
  }
  return [...pairs.values()].sort((a, b) => b.words - a.words)
}

/** One version of each interview: the reader's own language, where it has one. */
function onePerWork(docs: readonly ListedInterview[], locale: Locale): ListedInterview[] {
  return docs.filter((doc) => {
    const versions = docs.filter(({ work }) => work === doc.work)
    return doc === (versions.find(({ language }) => language === locale) ?? versions[0])
  })
}

async function listWorks(
  people: People,
  id: number,
  locale: Locale,
): Promise<Pick<PersonPage, 'works' | 'pairs'>> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { [creditedIn[people]]: { equals: id } },
    select: summaryFields,
    populate: populatedFields,
    sort: ['-publishedAt', '-id'],
    depth: 1,
    limit: mostWorks,
    pagination: false,
  })
  // A translation is a work of its translator's in its own language; an interview is one, in however many.
  const works = people === 'authors' ? onePerWork(docs, locale) : docs
  const roles = new Set(works.flatMap((doc) => rolesOf(doc, people, id)))
  const summaries = await toSummaries(works, locale)
  const byRole = [...roles].map((role) => ({
    role,
    interviews: summaries.filter((_, n) => {
      const doc = works[n]
      return doc !== undefined && rolesOf(doc, people, id).includes(role)
    }),
  }))
  return { works: byRole, pairs: people === 'translators' ? toPairs(docs) : [] }
}

export async function getPerson(people: People, locale: Locale, slug: string): Promise<Found<PersonPage>> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: people,
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
    pagination: false,
  })
  const [person] = docs
  const name = toRun(person?.name, locale)
  if (!person?.slug || !name) {
    const current = await currentSlug(people, slug)
    return current === null ? null : { movedTo: route[people](locale, current) }
  }
  return {
    found: {
      kind: people === 'authors' ? 'author' : 'translator',
      name,
      otherNames: [...toRuns(person.name, locale).slice(1), ...toRuns(person.otherNames, locale)],
      bio: toBio(person.bio, locale),
      portrait: toPortrait(person.portrait, locale),
      languages: person.languages ?? [],
      links: (person.links ?? []).map(({ label, url }) => ({ label, href: url })),
      ...(await listWorks(people, person.id, locale)),
      paths: localeCodes.map((language) => ({ language, path: route[people](language, slug) })),
    },
  }
}
