import type { Locale } from '@/i18n/locales'
import { anyOf, lexeme } from '@/search/lexeme-query'

import { asReader, payloadClient } from '../payload-client'
import { toRun } from '../to-run'
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

/** The records that readers may see, of those with these ids or this slug. */
async function openRecords(
  kind: Kind,
  among: { ids: readonly number[] } | { slug: string },
  locale: Locale,
): Promise<Named[]> {
  if ('ids' in among && among.ids.length === 0) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: kind,
    where: 'ids' in among ? { id: { in: [...among.ids] } } : { slug: { equals: among.slug } },
    select: { name: true, slug: true },
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ id, slug, name: names }) => {
    const name = toRun(names, locale)
    return slug && name ? [{ kind, id, slug, name }] : []
  })
}

/** No interview has it. */
const nothing = lexeme('none:')

/** What the filters ask of every interview, and how they are named. One that leads nowhere finds nothing. */
export async function toFilters({ filters }: SearchRequest, locale: Locale) {
  const chosen: SearchResults['chosen'][number][] = []
  const lexemes: string[] = []
  for (const filter of ['topic', 'place', 'person'] as const) {
    const slug = filters[filter]
    if (!slug) continue
    const records = (
      await Promise.all(kindsOf[filter].map((kind) => openRecords(kind, { slug }, locale)))
    ).flat()
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

/** The filters that would still narrow what was found, with what each would leave. */
export async function toFacets(
  rows: readonly FacetRow[],
  { filters }: SearchRequest,
  { count: total, more }: Counted,
  locale: Locale,
): Promise<SearchResults['facets']> {
  const narrows = ({ count }: { count: number }) => more || count < total
  const facets: SearchResults['facets'][number][] = []
  for (const filter of ['topic', 'place', 'person'] as const) {
    if (filters[filter]) continue
    const wanted = rows.filter(({ kind }) => kindsOf[filter].some((one) => one === kind))
    const ofKind = (kind: Kind) => wanted.filter((row) => row.kind === kind).map(({ id }) => id)
    const records = (
      await Promise.all(kindsOf[filter].map((kind) => openRecords(kind, { ids: ofKind(kind) }, locale)))
    ).flat()
    const options = new Map<string, { value: string; name: Run; count: number; more: boolean }>()
    for (const { slug, name, kind, id } of records) {
      const count = wanted.find((row) => row.kind === kind && row.id === id)?.count ?? 0
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
