import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview as Stored } from '@/payload-types'

import { asReader, payloadClient } from './payload-client'
import type { ListedInterview } from './summary-fields'
import { toSummary } from './to-interview'
import type { InterviewSummary, TextVersion, Version } from './types'

const mostVersions = 1000

type Public = Pick<Stored, 'id' | 'work' | 'language' | 'slug' | 'headline'>

async function publicVersions(works: readonly string[]): Promise<Public[]> {
  if (works.length === 0) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { work: { in: [...works] } },
    select: { work: true, language: true, slug: true, headline: true },
    limit: Math.max(mostVersions, works.length * localeCodes.length),
    pagination: false,
  })
  return docs
}

/** Where each of these interviews stands in every language that it is public in. */
export async function listPaths(
  works: readonly string[],
): Promise<(work: string | null | undefined) => Version[]> {
  const open = new Map<string, Version[]>()
  for (const doc of await publicVersions([...new Set(works)])) {
    if (doc.work) open.set(doc.work, [...(open.get(doc.work) ?? []), ...toVersion(doc)])
  }
  return (work) => (work && open.get(work)) || []
}

const toVersion = ({ language, slug }: Public): Version[] =>
  isLocale(language) && slug ? [{ language, path: routes.interview(language, slug) }] : []

/** Where a work stands in each language that it is public in. */
export const listPublicPaths = async (work: string): Promise<Version[]> =>
  (await publicVersions([work])).flatMap(toVersion)

const idOf = (value: number | { id: number } | null | undefined) =>
  typeof value === 'object' ? value?.id : value

/**
 * Every public version of each of these interviews. Which was made from which is asked past the rules, since an original
 * may be private, and told only of two that are both public.
 */
export async function listVersionsOf(
  works: readonly string[],
): Promise<(work: string | null | undefined) => TextVersion[]> {
  const open = await publicVersions(works)
  const sources = open.length > works.length ? await sourcesOf(open) : new Map<number, number | undefined>()
  return (work) =>
    open
      .filter((doc) => doc.work === work)
      .flatMap((doc) => {
        const source = sources.get(doc.id)
        const language = open.find(({ id }) => id === source)?.language
        return withSource(doc, isLocale(language) ? language : null)
      })
}

async function sourcesOf(open: readonly Public[]): Promise<Map<number, number | undefined>> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { id: { in: open.map(({ id }) => id) } },
    select: { translationOf: true, translatedFrom: true },
    depth: 0,
    limit: mostVersions,
    pagination: false,
  })
  return new Map(
    docs.map((row) => [row.id, idOf(row.translatedFrom) ?? idOf(row.translationOf) ?? undefined]),
  )
}

export async function listVersions(work: string | null | undefined): Promise<TextVersion[]> {
  return work ? (await listVersionsOf([work]))(work) : []
}

const withSource = (doc: Public, madeFrom: Locale | null): TextVersion[] =>
  toVersion(doc).map((version) => ({ ...version, headline: doc.headline ?? '', madeFrom }))

/** Interviews as lists show them, with the other languages that each can be read in: one query for all. */
export async function toSummaries(
  listed: readonly ListedInterview[],
  locale: Locale,
): Promise<InterviewSummary[]> {
  const open = await publicVersions(listed.flatMap(({ work }) => work ?? []))
  return listed.map((stored) => {
    const others = open.filter((doc) => doc.work === stored.work && doc.language !== stored.language)
    return toSummary(stored, others.flatMap(toVersion), locale)
  })
}
