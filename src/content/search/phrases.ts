import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/i18n/locales'
import { allOf, anyOf, lexeme } from '@/search/lexeme-query'

import type { Database } from './database'
import type { Term } from './terms'
import { yearWindows } from './years'

/** So many passages are read to see whether the words stand side by side in them; the newest, where there are more. */
const mostRead = 3000
const enough = 1000

async function hasMoreThan(db: Database, most: number, query: string): Promise<boolean> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select 1 from search_passages where tsv @@ ${query}::tsquery limit ${most + 1}) counted`)
  return (rows[0]?.count ?? 0) > most
}

async function interviewsWith(db: Database, query: string, exactly: string): Promise<number[]> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select distinct interview_id as id from search_passages
    where tsv @@ ${query}::tsquery and (
      strpos(lower(concat_ws(E'\n', title, body)), ${exactly}) > 0
      or strpos(' ' || search_fold(title) || ' ', ${` ${exactly} `}) > 0
      or strpos(' ' || search_fold(body) || ' ', ${` ${exactly} `}) > 0)
    limit ${enough + 1}`)
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
  term: Term,
): Promise<{ ids: number[]; cut: boolean }> {
  if (term.passage === null || term.exactly === null) return { ids: [], cut: false }
  const here = lexeme(`l:${language}`)
  const among = (years: readonly string[]) => allOf([term.passage, here, anyOf(years)]) ?? ''
  const occur = allOf([apart(term.passage), here]) ?? ''
  if (!(await hasMoreThan(db, mostRead, occur)))
    return { ids: await interviewsWith(db, among([]), term.exactly), cut: false }
  const found: number[] = []
  for (const years of await yearWindows(db)) {
    found.push(...(await interviewsWith(db, among(years), term.exactly)))
    const read = await hasMoreThan(db, mostRead, allOf([apart(term.passage), here, anyOf(years)]) ?? '')
    if (read || found.length >= enough) return { ids: found, cut: true }
  }
  return { ids: found, cut: false }
}
