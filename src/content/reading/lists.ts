import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Locale } from '@/i18n/locales'

import { decodeCursor } from '@/lib/cursor'
import { idArray } from './ask'

/** Selects the editions of a list, each with its `id` and its `place` in it. */
export type ListOf = SQL

export interface Paging {
  /** Continues a list where its `older` left off. */
  before?: string | undefined
  limit?: number
}

/** Those after the cursor in the order of a list: newest first, and by id where two share an instant. */
function after(cursor: string | undefined, id: SQL): SQL {
  const place = decodeCursor(cursor)
  return place
    ? sql`and (published_at, ${id}) < (${place.publishedAt}::timestamptz, ${place.id}::integer)`
    : sql``
}

/** The newest in a language, of those that fit. */
export const newestOf = (
  language: Locale,
  { before, limit = 20 }: Paging = {},
  fitting = sql``,
): ListOf => sql`
  select id, row_number() over (order by published_at desc, id desc) as place from reading.editions
  where language = ${language} ${fitting} ${after(before, sql`id`)}
  order by published_at desc, id desc limit ${limit}`

/** The newest in a language under a record. */
export const shownUnder = (ref: string, language: Locale, { before, limit = 20 }: Paging = {}): ListOf => sql`
  select edition as id, row_number() over (order by published_at desc, edition desc) as place from reading.shown
  where ref = ${ref} and language = ${language} ${after(before, sql`edition`)}
  order by published_at desc, edition desc limit ${limit}`

const inOrder = sql`order by published_at desc, id desc`

/**
 * The newest in these languages that stand under each of these records, published within a span: in each language a range of one
 * record, or of the language, of which the rest is asked row by row.
 */
export function newestUnder(
  refs: readonly string[],
  languages: readonly Locale[],
  { before, limit = 20 }: Paging,
  within: { from: string; to: string } | null = null,
): ListOf {
  const [first, ...others] = refs
  const source = first === undefined ? sql`reading.editions` : sql`reading.shown`
  const id = first === undefined ? sql`id` : sql`edition`
  const under = others.map(
    (ref) => sql`and exists (
      select from reading.shown other where other.ref = ${ref} and other.language = listed.language
        and other.published_at = listed.published_at and other.edition = listed.${id})`,
  )
  const each = languages.map(
    (language) => sql`(select ${id} as id, published_at from ${source} listed
      where language = ${language} ${first === undefined ? sql`` : sql`and ref = ${first}`}
        ${within ? sql`and published_at >= ${within.from}::timestamptz and published_at < ${within.to}::timestamptz` : sql``}
        ${sql.join(under, sql` `)} ${after(before, id)}
      order by published_at desc, ${id} desc limit ${limit})`,
  )
  return sql`
    select id, row_number() over (${inOrder}) as place from (${sql.join(each, sql` union all `)}) listed
    ${inOrder} limit ${limit}`
}

/** The newest under a record in whatever language. */
export const shownEverywhere = (ref: string, limit: number): ListOf => sql`
  select edition as id, row_number() over (order by published_at desc, edition desc) as place from reading.shown
  where ref = ${ref} order by published_at desc, edition desc limit ${limit}`

/** The newest under a record, each work in one version: the reader's own language, where it has one. */
export const onePerWork = (ref: string, locale: Locale, limit: number): ListOf => sql`
  select edition as id, row_number() over (order by published_at desc, edition desc) as place from (
    select distinct on (work) edition, published_at from reading.shown where ref = ${ref}
    order by work, language = ${locale} desc, published_at desc, edition desc) versions
  order by published_at desc, edition desc limit ${limit}`

/** These, in this order, in a language. */
export const theseOf = (ids: readonly number[], language: Locale): ListOf => sql`
  select id, place from unnest(${idArray(ids)}) with ordinality as chosen (id, place)
  join reading.editions using (id) where language = ${language}`

/** How many of the newest are looked at to find what only another language has: the page of that language has them all. */
const looked = 20

/** The newest under a record in a language, of works that the reader's own does not have. */
export const onlyIn = (ref: string, language: Locale, locale: Locale, limit: number): ListOf => sql`
  select id, place from (${shownUnder(ref, language, { limit: looked })}) newest
  where not exists (
    select from reading.editions own join reading.editions listed on listed.work = own.work
    where listed.id = newest.id and own.language = ${locale})
  order by place limit ${limit}`
