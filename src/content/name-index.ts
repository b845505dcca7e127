import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord } from '@/editions/edition'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readName } from './from-edition'
import { ask } from './reading/ask'
import { listedRecord } from './reading/listed-record'
import type { NameIndex } from './types'

type Indexed = 'topic' | 'place' | 'author' | 'translator'

const onePage = 120

interface Row {
  slug: string
  record: Exclude<EditionRecord, { kind: 'picture' }>
  works: number
}

/** The public names of a kind, in the alphabet of the reader's language. */
export async function listNames(kind: Indexed, locale: Locale, after?: string): Promise<NameIndex> {
  const name = sql.raw(`(indexed.name collate "${locale}-x-icu")`)
  const own = sql`indexed.kind = ${kind} and indexed.language = ${locale}`
  // An address that is not there (any more) continues nothing: the index then starts at its beginning.
  const last = (column: string) =>
    sql`coalesce((select ${sql.raw(column)} from reading.indexed where ${own} and indexed.slug = ${after ?? null}), '')`
  const rows = await ask<Row>(sql`
    select indexed.slug, ${listedRecord} as record, works
    from reading.indexed join reading.records using (ref)
    where ${own} and (${name}, indexed.slug) > (${last('name')}, ${last('slug')})
    order by ${name}, indexed.slug limit ${onePage + 1}`)
  const shown = rows.slice(0, onePage)
  return {
    entries: shown.flatMap(({ slug, record, works }) => {
      const run = readName(record.name, locale)
      return run
        ? [
            {
              name: run,
              path: routes[kind](locale, slug),
              count: works,
              languages: record.kind === 'person' ? record.languages : [],
              country: record.kind === 'subject' ? record.country : null,
            },
          ]
        : []
    }),
    more: rows.length > onePage ? (shown.at(-1)?.slug ?? null) : null,
  }
}
