import { sql } from '@payloadcms/db-postgres'

import type { Ref } from '@/editions/edition'
import { defaultLocale, localeCodes } from '@/i18n/locales'
import { formerAddress } from '@/lib/former-address'
import { monthStart } from '@/lib/month-start'

import { getPublication } from './publication'
import { ask } from './reading/ask'
import { listOf } from './reading/list-of'
import { newestUnder, type Paging } from './reading/lists'
import type { InterviewFilters, InterviewList, ProfileKind } from './types'

const kinds: readonly ProfileKind[] = ['author', 'translator', 'speaker', 'topic', 'place']

interface Asked {
  kind: ProfileKind
  slug: string
}

/** Who has these addresses, or had them once; null of one that leads nowhere. */
async function refsOf(asked: readonly Asked[]): Promise<(Asked & { ref: Ref | null })[]> {
  if (asked.length === 0) return []
  const rows = asked.map((one) => ({ ...one, digest: formerAddress(one.slug) }))
  return ask(sql`
    select kind, slug, coalesce(
      (select ref from reading.records where records.kind = asked.kind and records.slug = asked.slug),
      (select ref from reading.addresses join reading.records using (ref)
        where digest = asked.digest and addresses.kind = asked.kind and records.slug is not null
        order by clock desc limit 1)) as ref
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as asked (kind text, slug text, digest text)`)
}

/** A year by the publication's clocks. */
async function spanOf(year: number) {
  const { timeZone } = await getPublication(defaultLocale)
  return {
    from: monthStart(year, 1, timeZone).toISOString(),
    to: monthStart(year + 1, 1, timeZone).toISOString(),
  }
}

/**
 * The newest interviews that fit all of it, each as readers of its own language see it; or which of the filters names nobody and
 * nothing that readers may know of.
 */
export async function listInterviewsBy(
  { language, year, ...named }: InterviewFilters,
  paging: Paging,
): Promise<{ found: InterviewList } | { nothingIs: ProfileKind }> {
  const asked = kinds.flatMap((kind) => {
    const slug = named[kind]
    return slug === undefined ? [] : [{ kind, slug }]
  })
  const [found, within] = await Promise.all([refsOf(asked), year === undefined ? null : spanOf(year)])
  const unknown = found.find(({ ref }) => ref === null)
  if (unknown) return { nothingIs: unknown.kind }
  const refs = found.flatMap(({ ref }) => ref ?? [])
  const languages = language === undefined ? localeCodes : [language]
  return {
    found: await listOf((more) => newestUnder(refs, languages, more, within), undefined, paging),
  }
}
