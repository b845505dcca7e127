import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord, Localized } from '@/editions/edition'
import { defaultLocale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readNames, readPortrait } from './from-edition'
import type { Found } from './interviews'
import { ask, askOne } from './reading/ask'
import { currentSlug } from './reading/current-slug'
import { listedRecord } from './reading/listed-record'
import type { Profile, ProfileKind, ProfileList, ProfileSummary, RichText } from './types'

type Named = Exclude<EditionRecord, { kind: 'picture' }>
interface Row {
  slug: string
  record: Named
  works: number
}

const toSummary = (kind: ProfileKind, { slug, record, works }: Row): ProfileSummary => ({
  kind,
  slug,
  names: readNames(record.name, defaultLocale),
  works,
  languages: record.kind === 'person' ? record.languages : [],
  country: record.kind === 'subject' ? record.country : null,
  paths: localeCodes.map((language) => ({ language, path: routes[kind](language, slug) })),
})

const inEach = (localized: Localized<RichText>) =>
  localeCodes.flatMap((lang) => {
    const text = localized[lang]
    return text === undefined ? [] : [{ lang, text }]
  })

/** Those of a kind that have a page, in the order of their slugs, which is the same in every language. */
export async function listProfiles(
  kind: ProfileKind,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ProfileList> {
  const rows = await ask<Row>(sql`
    select slug, ${listedRecord} as record, works from reading.records
    where kind = ${kind} and slug > ${after ?? ''} and works > 0 order by slug limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  return {
    items: shown.map((row) => toSummary(kind, row)),
    more: rows.length > limit ? (shown.at(-1)?.slug ?? null) : null,
  }
}

/** Who or what has this address among a kind, or the page that it has moved to. */
export async function getProfile(kind: ProfileKind, slug: string): Promise<Found<Profile>> {
  const row = await askOne<Row & { portrait: EditionRecord | null }>(sql`
    select named.slug, named.record, named.works, picture.record as portrait
    from reading.records named left join reading.records picture on picture.ref = named.portrait
    where named.kind = ${kind} and named.slug = ${slug} and named.works > 0`)
  if (!row) {
    const current = await currentSlug(kind, slug)
    return current === null ? null : { movedTo: routes[kind](defaultLocale, current), slug: current }
  }
  const { record, portrait } = row
  const isPerson = record.kind === 'person'
  const portraitRef = isPerson ? record.portrait : null
  const records = new Map(portraitRef && portrait ? [[portraitRef, portrait]] : [])
  return {
    found: {
      ...toSummary(kind, row),
      otherNames: readNames(record.otherNames, defaultLocale),
      texts: inEach(isPerson ? record.bio : record.introduction),
      regions: isPerson ? [] : readNames(record.region, defaultLocale),
      portrait: readPortrait(portraitRef, { records, locale: defaultLocale }),
      links: isPerson ? record.links : [],
    },
  }
}
