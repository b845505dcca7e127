import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import type { Arrangement, EditionRecord } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'

import { readTag } from './from-edition'
import { askOne } from './reading/ask'
import { type Listed, listEditions } from './reading/ask-editions'
import { listedRecord } from './reading/listed-record'
import { type ListOf, newestOf, shownUnder, theseOf } from './reading/lists'
import type { Home, HomeSection } from './types'

const mostNewest = 6
const inSection = 3
/** How many sections there are where editors have chosen none. */
const sectionsByUse = 2

interface Row {
  arrangement: Arrangement | null
  /** The most used, for where editors have chosen none. */
  topics: string[]
  places: string[]
  records: Record<string, EditionRecord> | null
}

const mostUsed = (kind: 'topic' | 'place') => sql`
  array(select ref from reading.records where kind = ${kind} and slug is not null order by works desc, ref limit ${sectionsByUse})`

/** What editors have arranged, and what may stand where they have arranged nothing. */
const askArrangement = () =>
  askOne<Row>(sql`
    with arranged as (
      select (select told from reading.house where name = 'home') as arrangement,
        ${mostUsed('topic')} as topics, ${mostUsed('place')} as places)
    select *, (select jsonb_object_agg(ref, ${listedRecord}) from reading.records
      where ref = any(topics || places || array(
        select jsonb_array_elements_text((arrangement -> 'topics') || (arrangement -> 'places'))))) as records
    from arranged`)

const orElse = <Value>(chosen: readonly Value[] | undefined, otherwise: readonly Value[]) =>
  chosen?.length ? chosen : otherwise

/** The front page: as editors arranged it, an empty place filled by what is newest or most used. */
export const getHome = cache(async (locale: Locale): Promise<Home> => {
  const row = await askArrangement()
  const chosen = row?.arrangement
  const topics = orElse(chosen?.topics, row?.topics ?? [])
  const places = orElse(chosen?.places, row?.places ?? [])
  const picks = chosen?.picks[locale] ?? []
  const lead = chosen?.lead[locale]
  const sections = [...topics, ...places].map((ref): [string, ListOf] => [
    ref,
    shownUnder(ref, locale, { limit: inSection }),
  ])
  const listed: Partial<Record<string, Listed[]>> = await listEditions(
    {
      lead: theseOf(lead === undefined ? [] : [lead], locale),
      picks: theseOf(picks, locale),
      newest: newestOf(locale, { limit: mostNewest + picks.length + 2 }),
      ...Object.fromEntries(sections),
    },
    locale,
  )
  const interviewsOf = (name: string) => (listed[name] ?? []).map(({ interview }) => interview)
  const reading = { records: new Map(Object.entries(row?.records ?? {})), locale }
  const toSections = (refs: readonly string[]) =>
    refs.flatMap((ref): HomeSection[] => {
      const [tag, interviews] = [readTag(ref, reading), interviewsOf(ref)]
      return tag && interviews.length > 0 ? [{ tag, interviews }] : []
    })
  return {
    ...toFront(interviewsOf('lead'), interviewsOf('picks'), interviewsOf('newest')),
    topics: toSections(topics),
    places: toSections(places),
  }
})

/** What is above is not repeated below it. */
function toFront(
  leads: Home['picks'],
  picked: Home['picks'],
  all: Home['newest'],
): Pick<Home, 'lead' | 'picks' | 'newest' | 'hasMore'> {
  const lead = leads[0] ?? all[0] ?? null
  const picks = picked.filter(({ path }) => path !== lead?.path)
  const above = new Set([lead, ...picks].map((interview) => interview?.path))
  const others = all.filter(({ path }) => !above.has(path))
  return { lead, picks, newest: others.slice(0, mostNewest), hasMore: others.length > mostNewest }
}
