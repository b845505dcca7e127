import { cache } from 'react'

import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { listChosen } from './list-chosen'
import { listWhere } from './list-where'
import { asReader, payloadClient } from './payload-client'
import { toTag } from './to-interview'
import type { Home, HomeSection } from './types'

const mostNewest = 6
const inSection = 3
/** How many sections there are where editors have chosen none. */
const sectionsByUse = 2

type Sections = 'topics' | 'places'
const shownIn = { topics: 'topics', places: 'shownPlaces' } as const
const route = { topics: routes.topic, places: routes.place } as const

const idsOf = (values: readonly (number | { id: number })[] | null | undefined): number[] =>
  (values ?? []).map((value) => (typeof value === 'number' ? value : value.id))

/**
 * What editors have arranged in this language, as ids. Only staff may read it, since it may name what is not public
 * (any more): so it is asked past the rules, and whatever it names is loaded under them.
 */
async function arrangement(locale: Locale) {
  const payload = await payloadClient()
  const home = await payload.findGlobal({ slug: 'home', locale, fallbackLocale: false, depth: 0 })
  return {
    lead: idsOf(home.lead == null ? [] : [home.lead]),
    picks: idsOf(home.picks),
    topics: idsOf(home.topics),
    places: idsOf(home.places),
  }
}

/** The records of the sections: the editors' in their order, else the most used. */
async function sectionRecords(collection: Sections, chosen: readonly number[]) {
  const payload = await payloadClient()
  const select = { name: true, slug: true } as const
  const query = { ...asReader, collection, select, depth: 0, pagination: false } as const
  const { docs } = await payload.find({
    ...query,
    where: { id: { in: [...chosen] } },
    limit: chosen.length || 1,
  })
  const found = chosen.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
  if (found.length > 0) return found
  const { docs: used } = await payload.find({ ...query, sort: ['-publicWorks', 'id'], limit: sectionsByUse })
  return used
}

async function listSections(
  collection: Sections,
  chosen: readonly number[],
  locale: Locale,
): Promise<HomeSection[]> {
  const records = await sectionRecords(collection, chosen)
  const sections = await Promise.all(
    records.map(async ({ id, name, slug }) => {
      const tag = toTag({ id, name, slug }, locale, route[collection])
      const where = { and: [{ [shownIn[collection]]: { equals: id } }, { language: { equals: locale } }] }
      const { items } = await listWhere(where, locale, { limit: inSection })
      return tag && items.length > 0 ? { tag, interviews: items } : null
    }),
  )
  return sections.filter((section) => section !== null)
}

/** The front page: as editors arranged it, an empty place filled by what is newest or most used. */
export const getHome = cache(async (locale: Locale): Promise<Home> => {
  const chosen = await arrangement(locale)
  const [leads, picked, newest, topics, places] = await Promise.all([
    listChosen(chosen.lead, locale),
    listChosen(chosen.picks, locale),
    listWhere({ language: { equals: locale } }, locale, { limit: mostNewest + chosen.picks.length + 1 }),
    listSections('topics', chosen.topics, locale),
    listSections('places', chosen.places, locale),
  ])
  const lead = leads[0] ?? newest.items[0] ?? null
  const picks = picked.filter(({ path }) => path !== lead?.path)
  const above = new Set([lead, ...picks].map((interview) => interview?.path))
  const others = newest.items.filter(({ path }) => !above.has(path))
  const shown = others.slice(0, mostNewest)
  const hasMore = newest.older !== null || others.length > shown.length
  return { lead, picks, newest: shown, hasMore, topics, places }
})
