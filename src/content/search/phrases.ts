import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/i18n/locales'
import { allOf, anyOf } from '@/text/search/lexeme-query'

import type { Database } from './database'
import type { Term } from './terms'

/** So many passages are read to see whether the words stand side by side in them; the newest, where there are more. */
const mostRead = 800
/** Fewer, where the index knows nothing of their order: of one word in quotation marks, or with words of grammar. */
const mostReadInFull = 200
const letters = '0-9a-z\u00df-\u024f\u0620-\u06ff'

/** How many passages have the words at all, up to one more than are read. */
async function countPassages(db: Database, language: Locale, query: string, most: number): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    with found as materialized (
      select 1 from reading.passages where tsv @@ ${query}::tsquery and language = ${language} limit ${most + 1})
    select count(*)::int as count from found`)
  return rows[0]?.count ?? 0
}

async function interviewsWith(
  db: Database,
  language: Locale,
  query: string,
  { exactly, most }: { exactly: string; most: number },
): Promise<number[]> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select distinct interview_id as id from (
      select interview_id, title, body from reading.passages
      where tsv @@ ${query}::tsquery and language = ${language} limit ${most}) passages
    where lower(concat_ws(E'\n', title, body)) ~ ${`(^|[^${letters}])${exactly}($|[^${letters}])`}
      or strpos(' ' || search_fold(title) || ' ', ${` ${exactly} `}) > 0
      or strpos(' ' || search_fold(body) || ' ', ${` ${exactly} `}) > 0`)
  return rows.map(({ id }) => id)
}

/** The lexemes of a phrase side by side, as lexemes that occur. */
const apart = (phrase: string) => phrase.replace(/<(?:-|\d+)>/g, '&')

/**
 * The interviews in which the words stand exactly so. The index knows where words occur and not in what order: where they
 * are so common that too much would have to be read, it is the newest passages that are read, until enough is found.
 */
export async function phraseMatches(
  db: Database,
  language: Locale,
  { passage, exactly }: Term,
  years: readonly string[],
): Promise<{ ids: number[]; onlyNewest: boolean }> {
  if (passage === null || exactly === null) return { ids: [], onlyNewest: false }
  const most = passage.includes('<') ? mostRead : mostReadInFull
  const withWords = (among: readonly string[]) => allOf([apart(passage), anyOf(among)]) ?? ''
  const standing = (among: readonly string[]) =>
    interviewsWith(db, language, allOf([passage, anyOf(among)]) ?? '', { exactly, most })
  const inNewest = await countPassages(db, language, withWords(years.slice(0, 1)), most)
  // Far too many, if other years have about as many: not even counted.
  const mayBeFew = inNewest * Math.min(years.length, 4) <= most
  if (mayBeFew && (await countPassages(db, language, withWords([]), most)) <= most)
    return { ids: await standing([]), onlyNewest: false }
  const affordable = Math.max(1, Math.floor(most / Math.max(1, inNewest)))
  const all = inNewest <= most && affordable >= years.length
  return { ids: await standing(years.slice(0, affordable)), onlyNewest: !all }
}
