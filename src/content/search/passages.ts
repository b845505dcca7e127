import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/i18n/locales'
import { anyOf } from '@/search/lexeme-query'
import type { Found } from '@/search/mark-words'

import { type Database, ids, words } from './database'
import type { Plan } from './matches'
import type { Terms } from './terms'

export interface Passage extends Record<string, unknown> {
  interview: number
  /** Null for the heading: headline and standfirst. */
  key: string | null
  speaker: string | null
  title: string | null
  body: string | null
  /** How many passages of the interview match. */
  count: number
}

const most = 3
/** An excerpt is made of this much of a passage. */
const longest = 20_000

/** The passages of these interviews that match, the best few of each: those that have all words, where there are any. */
export async function findPassages(
  db: Database,
  interviews: readonly number[],
  plan: Plan,
): Promise<Passage[]> {
  if (interviews.length === 0 || plan.passage === null) return []
  const { rows } = await db.execute<Passage>(sql`
    with matching as (
      select interview_id as interview, ordinal, tsv @@ ${plan.wholePassage}::tsquery as whole,
        ts_rank('{0.5,0.5,0.5,1}', tsv, ${plan.passage}::tsquery) as rank
      from (select * from reading.passages where interview_id = any(${ids(interviews)}) offset 0) passages
      where tsv @@ ${plan.passage}::tsquery
    ),
    best as (
      select *, count(*) filter (where ordinal > 0) over same as count,
        row_number() over (partition by interview, ordinal = 0 order by rank desc, ordinal) as place
      from (select *, bool_or(whole and ordinal > 0) over (partition by interview) as any_whole from matching) all_of_them
      where whole or not any_whole
      window same as (partition by interview)
    )
    select interview, key, speaker, left(title, ${longest}) as title, left(body, ${longest}) as body, count::int
    from best join reading.passages on interview_id = interview and passages.ordinal = best.ordinal
    where place <= ${most} order by interview, best.ordinal`)
  return rows
}

/** What of these texts is to be marked: the words that have a lexeme of the query. */
export async function toFound(
  db: Database,
  language: Locale,
  terms: Terms,
  folded: ReadonlySet<string>,
): Promise<Found> {
  const asked = [...terms.words, ...terms.phrases]
  const sequences = asked.flatMap(({ sequences: own, exactly }) => [...own, ...(exactly ? [exactly] : [])])
  const single = sequences.filter((text) => !text.includes(' '))
  const marks = anyOf(terms.words.map((term) => term.marks))
  const { rows } = await db.execute<{ word: string }>(sql`
    select word from unnest(${words([...folded])}) word
    where to_tsvector(search_config(${language}), word) @@ ${marks ?? ''}::tsquery`)
  return {
    words: new Set([...rows.map(({ word }) => word), ...single]),
    sequences: sequences.filter((text) => text.includes(' ')).map((text) => text.split(' ')),
  }
}
