import { sql } from '@payloadcms/db-postgres'

import type { RefKind } from '@/editions/edition'
import { isLocale, type Locale } from '@/i18n/locales'
import { formerAddress } from '@/lib/former-address'

import { askOne } from './ask'

/** The slug that something has now which once had this one; null where there is none that readers may see. */
export async function currentSlug(
  kind: RefKind | 'interview',
  former: string,
  language?: Locale,
): Promise<string | null> {
  const row = await askOne<{ slug: string | null }>(sql`
    select coalesce(editions.slug, records.slug) as slug from reading.addresses
    left join reading.editions on editions.id = addresses.edition
    left join reading.records on records.ref = addresses.ref
    where digest = ${formerAddress(former, language)} and addresses.kind = ${kind}
      and coalesce(editions.slug, records.slug) is not null
    order by coalesce(editions.clock, records.clock) desc limit 1`)
  return row?.slug ?? null
}

/** Where an interview is read that had this path on the site from which it was brought; null where there is none that readers may see. */
export async function movedHere(path: string): Promise<{ locale: Locale; slug: string } | null> {
  const row = await askOne<{ language: string; slug: string }>(sql`
    select editions.language, editions.slug, editions.work from reading.addresses
    join reading.editions on editions.id = addresses.edition
    where digest = ${formerAddress(path)} and addresses.kind = 'interview'
    order by editions.clock desc limit 1`)
  return row && isLocale(row.language) ? { locale: row.language, slug: row.slug } : null
}
