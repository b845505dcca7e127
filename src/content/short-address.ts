import { sql } from '@payloadcms/db-postgres'

import { isLocale, type Locale } from '@/i18n/locales'

import { askOne } from './reading/ask'

/**
 * Where a work is read: in the language wanted, else in one that it is public in; null where readers know no such work.
 */
export async function getShortAddress(
  work: string,
  wanted: Locale,
): Promise<{ locale: Locale; slug: string } | null> {
  const row = await askOne<{ language: string; slug: string }>(sql`
    select language, slug from reading.editions where work = ${work}
    order by language = ${wanted} desc, published_at desc, id desc limit 1`)
  return row && isLocale(row.language) ? { locale: row.language, slug: row.slug } : null
}
