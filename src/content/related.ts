import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { cache } from 'react'

import type { RefKind } from '@/editions/edition'
import { type Locale, localeCodes } from '@/i18n/locales'

import { chooseRelated } from './choose-related'
import { listEditions } from './reading/ask-editions'
import type { ListOf } from './reading/lists'
import type { InterviewSummary } from './types'

const most = 4
const candidates = 8
/** By what interviews are related, the closest first. */
const relations: readonly RefKind[] = ['speaker', 'place', 'topic', 'author', 'translator']

/** In these languages, the newest of other works that have something in common with a work, the closest first. */
function relatedIn(own: Locale, work: string, languages: readonly Locale[]): ListOf {
  const among = sql`unnest(${`{${languages.join()}}`}::text[])`
  const inCommon = relations.map(
    (kind, closeness): SQL => sql`(
      select id, ${closeness}::integer as closeness, published_at from (
        select distinct near.edition as id, near.published_at from reading.shown own cross join ${among} code cross join lateral (
          -- A language at a time: of several, an index would have to be read whole to be put in order.
          select edition, published_at, work from reading.shown where ref = own.ref and language = code
          order by published_at desc, edition desc limit ${candidates * 2}) near
        where own.edition = (select id from reading.editions where work = ${work} and language = ${own} limit 1)
          and own.ref like ${`${kind}:%`} and near.work <> ${work}) found
      order by published_at desc, id desc limit ${candidates})`,
  )
  return sql`
    select id, row_number() over (order by min(closeness), max(published_at) desc, id desc) as place
    from (${sql.join(inCommon, sql` union all `)}) related group by id`
}

/**
 * What to read after this: a few, of the same speaker, place, topic or people, in that order, never a version of it
 * and never a wall of one author. Other languages only where the reader's own has too little.
 */
export const listRelated = cache(async (locale: Locale, work: string): Promise<InterviewSummary[]> => {
  const others = localeCodes.filter((code) => code !== locale)
  const lists = await listEditions(
    { own: relatedIn(locale, work, [locale]), others: relatedIn(locale, work, others) },
    locale,
  )
  return chooseRelated(
    [...lists.own, ...lists.others].map(({ interview }) => interview),
    most,
  )
})
