import { sql } from '@payloadcms/db-postgres'

import type { Edition, EditionRecord, Records } from '@/editions/edition'
import { isLocale, type Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { payloadClient } from './payload-client'
import type { TextVersion } from './types'

interface Told {
  edition: Edition
  records: Records
  /** The other languages that it is public in. */
  versions: TextVersion[]
  madeFrom: Locale | null
}

interface Row extends Record<string, unknown> {
  summary: Edition['summary']
  document: Edition['document']
  madeFrom: string | null
  records: Record<string, EditionRecord> | null
  versions: VersionRow[] | null
}
interface VersionRow {
  language: string
  slug: string
  headline: string
  madeFrom: string | null
}

const localeIn = (language: string | null) => (isLocale(language) ? language : null)

const toVersion = ({ language, slug, headline, madeFrom }: VersionRow): TextVersion[] =>
  isLocale(language)
    ? [{ language, path: routes.interview(language, slug), headline, madeFrom: localeIn(madeFrom) }]
    : []

/** All that a page of one text needs, in one statement: the text, whom and what it names, and its other versions. */
export async function askEdition(locale: Locale, slug: string): Promise<Told | null> {
  const { db } = await payloadClient()
  const { rows } = await db.drizzle.execute<Row>(sql`
    select told.summary, told.document, told.made_from as "madeFrom",
      (select jsonb_object_agg(shown.ref, shown.record) from reading.records shown
        where shown.ref = any(told.refs) or shown.ref in
          (select named.portrait from reading.records named where named.ref = any(told.refs))) as records,
      (select jsonb_agg(jsonb_build_object('language', other.language, 'slug', other.slug,
          'headline', other.summary -> 'headline', 'madeFrom', other.made_from) order by other.published_at desc, other.id desc)
        from reading.editions other where other.work = told.work and other.id <> told.id) as versions
    from reading.editions told where told.language = ${locale} and told.slug = ${slug}`)
  const [row] = rows
  if (!row) return null
  const { summary, document, madeFrom, records, versions } = row
  return {
    edition: { summary, document },
    records: new Map(Object.entries(records ?? {})),
    versions: (versions ?? []).flatMap(toVersion),
    madeFrom: localeIn(madeFrom),
  }
}
