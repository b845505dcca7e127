import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord, PersonRecord, Ref } from '@/editions/edition'
import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readName, readNames, readPortrait, readText } from './from-edition'
import type { Found } from './interviews'
import { askOne } from './reading/ask'
import { type Listed, listEditions } from './reading/ask-editions'
import { currentSlug } from './reading/current-slug'
import { onePerWork, shownEverywhere } from './reading/lists'
import type { CreditRole, PersonPage } from './types'

type People = 'author' | 'translator'
/** Newest first; a person with more has a list too long for one page anyway. */
const mostWorks = 200

const route = { author: routes.author, translator: routes.translator } as const

interface Row {
  ref: Ref
  record: PersonRecord
  portrait: EditionRecord | null
  pairs: { from: string; into: string; works: number; words: number; years: [number, number] }[] | null
}

/** Who has this address, and between which languages they have carried texts, the most words first. */
const askPerson = (kind: People, slug: string) =>
  askOne<Row>(sql`
    select person.ref, person.record, picture.record as portrait, (
        select jsonb_agg(pair order by pair.words desc) from (
          select translated_from as "from", language as "into", count(*) as works, sum(words) as words, jsonb_build_array(
              extract(year from min(published_at) at time zone reading.house_zone()), extract(year from max(published_at) at time zone reading.house_zone())) as years
          from reading.shown where ref = person.ref and person.kind = 'translator' and translated_from is not null
          group by translated_from, language) pair) as pairs
    from reading.records person left join reading.records picture on picture.ref = person.portrait
    where person.kind = ${kind} and person.slug = ${slug}`)

/** What they did in it. */
const rolesIn = ({ told }: Listed, ref: Ref): CreditRole[] =>
  told.credits.flatMap(({ role, by }) => (by.kind === 'person' && by.ref === ref ? [role] : []))

/** A translation is a work of its translator's in its own language; an interview is one, in however many. */
const worksOf = (kind: People, ref: Ref, locale: Locale) =>
  kind === 'author' ? onePerWork(ref, locale, mostWorks) : shownEverywhere(ref, mostWorks)

async function listWorks(kind: People, ref: Ref, locale: Locale): Promise<PersonPage['works']> {
  const { works } = await listEditions({ works: worksOf(kind, ref, locale) }, locale)
  const roles = new Set(works.flatMap((listed) => rolesIn(listed, ref)))
  return [...roles].map((role) => ({
    role,
    interviews: works
      .filter((listed) => rolesIn(listed, ref).includes(role))
      .map(({ interview }) => interview),
  }))
}

export async function getPerson(kind: People, locale: Locale, slug: string): Promise<Found<PersonPage>> {
  const row = await askPerson(kind, slug)
  const name = row && readName(row.record.name, locale)
  if (!name) {
    const current = await currentSlug(kind, slug)
    return current === null ? null : { movedTo: route[kind](locale, current), slug: current }
  }
  const { ref, record, portrait, pairs } = row
  const records = new Map(record.portrait && portrait ? [[record.portrait, portrait]] : [])
  return {
    found: {
      kind,
      name,
      otherNames: [...readNames(record.name, locale).slice(1), ...readNames(record.otherNames, locale)],
      bio: readText(record.bio, locale),
      portrait: readPortrait(record.portrait, { records, locale }),
      languages: record.languages,
      links: record.links,
      works: await listWorks(kind, ref, locale),
      pairs: (pairs ?? []).flatMap(({ into, ...pair }) => (isLocale(into) ? [{ ...pair, into }] : [])),
      paths: localeCodes.map((language) => ({ language, path: route[kind](language, slug) })),
    },
  }
}
