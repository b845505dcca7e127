import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Localized, Ref, RefKind } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'
import { anyOf, lexeme } from '@/text/search/lexeme-query'

import { readName } from '../from-edition'
import { ask, textArray } from '../reading/ask'
import type { Counted, Run, SearchFilter, SearchRequest, SearchResults } from '../types'
import type { FacetRow } from './facets'
import { type Kind, tags } from './terms'

interface Named {
  kind: Kind
  id: number
  slug: string
  name: Run
}

const kindsOf = {
  topic: ['topics'],
  place: ['places'],
  person: ['speakers', 'authors', 'translators'],
} as const satisfies Partial<Record<SearchFilter, readonly Kind[]>>

/** What each kind is called among the records. */
const recordKinds = {
  topics: 'topic',
  places: 'place',
  speakers: 'speaker',
  authors: 'author',
  translators: 'translator',
} as const satisfies Record<Kind, RefKind>
const kinds = Object.keys(recordKinds) as Kind[]

/** A record as its filter is named from it. */
export interface NamedRow {
  ref: Ref
  slug: string
  name: Localized<string>
}

const refOf = ({ kind, id }: { kind: Kind; id: number }) => `${recordKinds[kind]}:${String(id)}`

/** Selects the records that fit, as `NamedRow`. */
const namedAmong = (fitting: SQL) => sql`
  select ref, slug, record -> 'name' as name from reading.records where slug is not null and ${fitting}`

/** Those that have a name, in the order of the kinds. */
function readNamed(rows: readonly NamedRow[], locale: Locale): Named[] {
  const named = rows.flatMap(({ ref, slug, name: names }) => {
    const [of, id] = ref.split(':')
    const kind = kinds.find((one) => recordKinds[one] === of)
    const name = readName(names, locale)
    return kind && name ? [{ kind, id: Number(id), slug, name }] : []
  })
  return named.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

/** No interview has it. */
const nothing = lexeme('none:')

/** What the filters ask of every interview, and how they are named. One that leads nowhere finds nothing. */
export async function toFilters({ filters }: SearchRequest, locale: Locale) {
  const chosen: SearchResults['chosen'][number][] = []
  const lexemes: string[] = []
  const slugs = Object.values(filters)
  const rows = slugs.length > 0 ? await ask<NamedRow>(namedAmong(sql`slug = any(${textArray(slugs)})`)) : []
  const named = readNamed(rows, locale)
  for (const filter of ['topic', 'place', 'person'] as const) {
    const slug = filters[filter]
    if (!slug) continue
    const records = named.filter(
      (one) => one.slug === slug && kindsOf[filter].some((kind) => kind === one.kind),
    )
    lexemes.push(anyOf(records.map(({ kind, id }) => lexeme(`${tags[kind]}:${String(id)}`))) ?? nothing)
    chosen.push({ filter, value: slug, name: records[0]?.name ?? null })
  }
  if (filters.year) {
    lexemes.push(lexeme(`y:${filters.year}`))
    chosen.push({ filter: 'year', value: filters.year, name: null })
  }
  return { chosen, lexemes }
}

const mostOptions = 8

const recordsIn = (rows: readonly FacetRow[]) =>
  rows.flatMap(({ kind, id, count }) => (kind === 'years' ? [] : [{ kind, id, count }]))

/** Selects what these are called, as `NamedRow`. */
export const namesOfFacets = (rows: readonly FacetRow[]): SQL =>
  namedAmong(sql`ref = any(${textArray(recordsIn(rows).map(refOf))})`)

/** The filters that would still narrow what was found, with what each would leave. */
export function toFacets(
  rows: readonly FacetRow[],
  names: readonly NamedRow[],
  { filters }: SearchRequest,
  { count: total, more }: Counted,
  locale: Locale,
): SearchResults['facets'] {
  const narrows = ({ count }: { count: number }) => more || count < total
  const facets: SearchResults['facets'][number][] = []
  const counted = recordsIn(rows)
  const named = readNamed(names, locale)
  for (const filter of ['topic', 'place', 'person'] as const) {
    if (filters[filter]) continue
    const records = named.filter((one) => kindsOf[filter].some((kind) => kind === one.kind))
    const options = new Map<string, { value: string; name: Run; count: number; more: boolean }>()
    for (const { slug, name, kind, id } of records) {
      const count = counted.find((row) => row.kind === kind && row.id === id)?.count ?? 0
      // One who asked and carried over has a record of each, and one count.
      if (!options.has(slug)) options.set(slug, { value: slug, name, count, more })
    }
    const sorted = [...options.values()].filter(narrows).sort((a, b) => b.count - a.count)
    if (sorted.length > 0) facets.push({ filter, options: sorted.slice(0, mostOptions) })
  }
  const years = rows
    .filter(({ kind }) => kind === 'years')
    .filter(narrows)
    .map(({ id, count }) => ({ value: String(id), name: null, count, more }))
  if (!filters.year && years.length > 0) facets.push({ filter: 'year', options: years })
  return facets
}
