import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Edition, EditionRecord, EditionSummary, Records } from '@/editions/edition'
import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readEdition, readSummary } from '../from-edition'
import type { Interview, InterviewSummary, TextVersion } from '../types'
import { ask } from './ask'
import { listedRecord } from './listed-record'
import type { ListOf } from './lists'

interface VersionRow {
  language: string
  slug: string
  headline: string
  madeFrom: string | null
}
interface Row extends VersionRow {
  id: number
  list: string
  publishedAt: string
  summary: EditionSummary
  document: Edition['document'] | null
  versions: VersionRow[] | null
}
interface Answer {
  editions: Row[] | null
  records: Record<string, EditionRecord> | null
  beside: unknown
}

const localeIn = (language: string | null) => (isLocale(language) ? language : null)

const toVersion = ({ language, slug, headline, madeFrom }: VersionRow): TextVersion[] =>
  isLocale(language)
    ? [{ language, path: routes.interview(language, slug), slug, headline, madeFrom: localeIn(madeFrom) }]
    : []

const nothing = sql`null::json`

/**
 * Editions of several lists in one statement, with the records that they name and the other versions of their works.
 * As json, not jsonb: a text is then written out once, and not built anew before.
 * @param beside what else is asked in it, as JSON
 */
async function askLists(
  lists: Readonly<Record<string, ListOf>>,
  whole: boolean,
  beside = nothing,
): Promise<Answer> {
  const each = Object.entries(lists).map(
    ([name, list]) => sql`select ${name}::text as list, id, place from (${list}) list`,
  )
  const document = whole ? sql`document` : sql`null`
  const named = whole ? sql`refs` : sql`listed`
  const record = whole ? sql`record` : listedRecord
  // By an index each, and no record beside them looked at.
  const portraits = whole
    ? sql`union select portrait from reading.records where ref in (select unnest(refs) from found)`
    : sql``
  const [answer] = await ask<Answer>(sql`
    with listed as (${sql.join(each, sql` union all `)}),
    found as materialized (
      select list, place, id, work, language, slug, published_at, made_from, summary, ${document} as document, ${named} as refs
      from listed join reading.editions using (id))
    select
      (select json_agg(json_build_object('list', list, 'id', id, 'language', language, 'slug', slug, 'madeFrom', made_from,
          'publishedAt', published_at, 'summary', summary, 'document', document, 'versions', (
            select json_agg(json_build_object('language', other.language, 'slug', other.slug,
                'headline', other.summary -> 'headline', 'madeFrom', other.made_from) order by other.published_at desc, other.id desc)
              from reading.editions other where other.work = found.work and other.id <> found.id))
        order by list, place) from found) as editions,
      (select json_object_agg(ref, ${record}) from reading.records
        where ref in (select unnest(refs) from found ${portraits})) as records,
      ${beside} as beside`)
  return answer ?? { editions: null, records: null, beside: null }
}

const recordsOf = ({ records }: Answer): Records => new Map(Object.entries(records ?? {}))
const rowsOf = ({ editions }: Answer, list: string) => (editions ?? []).filter((row) => row.list === list)

/** An interview as lists show it, and what stands for it in a cursor. */
export interface Listed {
  id: number
  /** As it is written, with refs. */
  told: EditionSummary
  interview: InterviewSummary
}

/** What readers of `locale` see in these lists, or those of each text's own language. */
export async function listEditions<Name extends string>(
  lists: Readonly<Record<Name, ListOf>>,
  locale?: Locale,
): Promise<Record<Name, Listed[]>> {
  return toLists(lists, await askLists(lists, false), locale)
}

/** What readers of `locale` see in these lists, and what else was asked in the same statement, as JSON. */
export async function listEditionsBeside<Name extends string>(
  lists: Readonly<Record<Name, ListOf>>,
  locale: Locale,
  beside: SQL,
): Promise<{ lists: Record<Name, Listed[]>; beside: unknown }> {
  const answer = await askLists(lists, false, beside)
  return { lists: toLists(lists, answer, locale), beside: answer.beside }
}

function toLists<Name extends string>(
  lists: Readonly<Record<Name, ListOf>>,
  answer: Answer,
  locale?: Locale,
): Record<Name, Listed[]> {
  const records = recordsOf(answer)
  const entries = Object.keys(lists).map((name) => {
    const items = rowsOf(answer, name).map(({ id, summary, versions }) => ({
      id,
      told: summary,
      interview: readSummary(
        summary,
        records,
        (versions ?? []).flatMap(toVersion),
        locale ?? summary.language,
      ),
    }))
    return [name, items]
  })
  return Object.fromEntries(entries) as Record<Name, Listed[]>
}

/** Whole texts, each for a reader of `locale`, or of its own language. */
export async function readEditions(list: ListOf, locale?: Locale): Promise<Interview[]> {
  const answer = await askLists({ list }, true)
  const records = recordsOf(answer)
  return rowsOf(answer, 'list').flatMap(({ summary, document, versions, madeFrom }) =>
    document === null
      ? []
      : [
          readEdition(
            { summary, document },
            records,
            { versions: (versions ?? []).flatMap(toVersion), madeFrom: localeIn(madeFrom) },
            locale ?? summary.language,
          ),
        ],
  )
}
