import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Locale } from '@/i18n/locales'
import { foldForSearch } from '@/text/search/fold-for-search'
import { anyOf, type LexemeQuery } from '@/text/search/lexeme-query'
import type { Found } from '@/text/search/mark-words'

import { words } from './database'
import type { Terms } from './terms'

export interface Passage {
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

/** The words of a query, any of them and all, as passages are asked for them. */
interface Sought {
  passage: LexemeQuery
  wholePassage: LexemeQuery
}

/** Selects the passages of these interviews that match, the best few of each: those that have all words, where there are any. */
export const passagesOf = (interviews: SQL, { passage, wholePassage }: Sought): SQL => sql`
    with matching as (
      select interview_id as interview, ordinal, tsv @@ ${wholePassage}::tsquery as whole,
        ts_rank('{0.5,0.5,0.5,1}', tsv, ${passage}::tsquery) as rank
      from (select * from reading.passages where interview_id = any(${interviews}) offset 0) passages
      where tsv @@ ${passage}::tsquery
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
    where place <= ${most} order by interview, best.ordinal`

const wordsOf = (passages: readonly Passage[]) => [
  ...new Set(passages.flatMap(({ title, body }) => foldForSearch(`${title ?? ''} ${body ?? ''}`).split(' '))),
]

/** Selects the words of these passages that have a lexeme of the query, as an array. */
export function wordsToMark(language: Locale, terms: Terms, passages: readonly Passage[]): SQL {
  const marks = anyOf(terms.words.map((term) => term.marks))
  return sql`array(select word from unnest(${words(wordsOf(passages))}) word
    where to_tsvector(search_config(${language}), word) @@ ${marks ?? ''}::tsquery)`
}

/** What of these texts is to be marked: those words, and names and phrases as they stand. */
export function toFound(terms: Terms, marked: readonly string[]): Found {
  const asked = [...terms.words, ...terms.phrases]
  const sequences = asked.flatMap(({ sequences: own, exactly }) => [...own, ...(exactly ? [exactly] : [])])
  const single = sequences.filter((text) => !text.includes(' '))
  return {
    words: new Set([...marked, ...single]),
    sequences: sequences.filter((text) => text.includes(' ')).map((text) => text.split(' ')),
  }
}
