import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Locale } from '@/i18n/locales'
import { allOf, anyOf, type LexemeQuery, noneOf } from '@/text/search/lexeme-query'

import type { Counted } from '../types'
import { type Database, ids, words } from './database'
import { type FacetRow, facetsOf } from './facets'
import { type Passage, passagesOf } from './passages'
import { phraseMatches } from './phrases'
import type { Terms } from './terms'
import type { Years } from './years'

/** So many interviews are put in order and counted. Beyond, it is the newest: nobody pages through as many. */
const mostMatches = 300
/** Of which so many are put in order by their text: the rest follow by date. */
const mostRanked = 60
const mostInHeadings = 200

/** How the interviews of one language are asked for. */
export interface Plan {
  language: Locale
  everywhere: string
  heading: LexemeQuery
  passage: LexemeQuery
  wholePassage: LexemeQuery
  /** For each phrase, where it stands, or what it is the name of. */
  phrases: { ids: number[]; named: LexemeQuery }[]
  excluded: number[]
  /** Phrases were looked for in the newest passages only. */
  onlyNewest: boolean
}

/** @param filters lexemes that every interview must have */
export async function toPlan(
  db: Database,
  language: Locale,
  terms: Terms,
  { filters, years }: { filters: readonly string[]; years: Years },
): Promise<Plan> {
  const limits = [...filters, noneOf(terms.excluded.map((term) => term.anywhere))]
  const asked = [...terms.words, ...terms.phrases]
  const chosen = years.list.filter((year) => filters.includes(year))
  const within = chosen.length > 0 ? chosen : years.list
  const phrases = []
  for (const term of terms.phrases)
    phrases.push({ ...(await phraseMatches(db, language, term, within)), named: term.named })
  const without = []
  for (const term of terms.excludedPhrases) without.push(await phraseMatches(db, language, term, within))
  const heading = terms.words.map((term) => term.heading)
  return {
    language,
    everywhere: allOf([...asked.map((term) => term.anywhere), ...limits]) ?? '',
    heading: phrases.length > 0 || heading.includes(null) ? null : allOf([...heading, ...limits]),
    passage: anyOf(asked.map((term) => term.passage)),
    wholePassage: allOf(asked.map((term) => term.passage)),
    phrases,
    excluded: without.flatMap((phrase) => phrase.ids),
    onlyNewest: [...phrases, ...without].some(({ onlyNewest }) => onlyNewest),
  }
}

/**
 * What a row is asked that its vector cannot say (where phrases stand), or not as fast: a lexeme that most interviews have,
 * as their language would be, makes the index compare every one of them.
 */
function conditions({ language, phrases, excluded }: Plan) {
  const each = phrases.map(({ ids: list, named }) =>
    named === null
      ? sql`interview_id = any(${ids(list)})`
      : sql`(interview_id = any(${ids(list)}) or lexemes @@ ${named}::tsquery)`,
  )
  if (excluded.length > 0) each.push(sql`interview_id <> all(${ids(excluded)})`)
  return sql.join([sql`searched.language = ${language}`, ...each], sql` and `)
}

/** Those that match. */
const matching = (plan: Plan, query: SQL, columns = sql.raw('interview_id')) => sql`
  select ${columns} from reading.searched where lexemes @@ (${query}) and ${conditions(plan)}`

const asQuery = (query: LexemeQuery) => sql`${query ?? ''}::tsquery`

/** Beyond so many, readers are told that another language has more. */
const mostElsewhere = 200

/**
 * Selects how many there are, as `Counted`. Of what the newest years have many, it is those: nobody needs the whole number.
 * @param isRare where it is known already that they have few, and need not be asked before all are
 */
const counting = (plan: Plan, { list, first }: Years, isRare: SQL) => sql`
  with newest as materialized (
    select * from (${matching(plan, asQuery(allOf([plan.everywhere, anyOf(list.slice(0, first))])))} limit ${mostElsewhere + 1}) of_them
    where not ${isRare}),
  enough as materialized (select count(*) as newest, count(*) * 2 > ${mostElsewhere}::integer as enough from newest),
  everything as materialized (
    select * from (${matching(plan, asQuery(plan.everywhere))} limit ${mostElsewhere + 1}) all_of_them where not (select enough from enough)),
  counted as (
    select enough, case when enough then newest else (select count(*) from everything) end as found from enough)
  select least(found, ${mostElsewhere}::integer)::integer as count,
    ${plan.onlyNewest}::boolean or enough or found > ${mostElsewhere}::integer as more from counted`

/** How many there are of each of these. */
const countingEach = (plans: readonly Plan[], years: Years, isRare = sql`false`) =>
  plans.length === 0
    ? sql`null::json`
    : sql`(select json_agg(each) from (${sql.join(
        plans.map(
          (plan) =>
            sql`select ${plan.language}::text as language, counted.* from (${counting(plan, years, isRare)}) counted`,
        ),
        sql` union all `,
      )}) each where count > 0)`

export interface Elsewhere extends Counted {
  language: Locale
}

/** Which of these languages have any, and how many. */
export async function countMatches(db: Database, plans: readonly Plan[], years: Years): Promise<Elsewhere[]> {
  const { rows } = await db.execute<{ elsewhere: Elsewhere[] | null }>(
    sql`select ${countingEach(plans, years)} as elsewhere`,
  )
  return rows[0]?.elsewhere ?? []
}

const fields = sql.raw('interview_id, published_at, topics, places, authors, translators, speakers')

/**
 * Everything, or, where there are more matches than can be put in order, as many of the newest years as should have
 * enough, by what the first have. The index then never lists all that have a common word, and what it has found is not looked up again.
 * A part that is not needed is not asked. `chosen` says the years of the newest (an empty query: all), and nothing where `everything`
 * has all; and whether `more_years` has those that are of them.
 */
function bounded(plan: Plan, { list, first }: Years): SQL {
  const asked = mostMatches + 1
  const most = sql`${mostMatches}::integer`
  const newest = asQuery(anyOf(list.slice(0, first)))
  const everywhere = asQuery(plan.everywhere)
  const upTo = list.map((_, n) => anyOf(list.slice(0, n + 1)) ?? '')
  return sql`
    first_years as materialized (${matching(plan, sql`${everywhere} && ${newest}`)} limit ${asked}),
    found as materialized (
      select first, first * ${list.length}::integer > ${1.5 * mostMatches * first} as many,
        (${words(upTo)})[least(${list.length}::integer, greatest(${first}::integer,
          ceil(${first * 1.2 * mostMatches}::numeric / greatest(1, first))::integer))]::tsquery as wider
      from (select count(*) as first from first_years) counted),
    more_years as materialized (
      select * from (${matching(plan, sql`${everywhere} && (select wider from found)`, fields)} offset 0) wider
      where (select many and first <= ${most} from found)),
    everything as materialized (
      select * from (${matching(plan, everywhere, fields)} limit ${asked}) all_of_them
      where (select first <= ${most} from found) and (select count(*) <= ${most} from more_years)),
    chosen as materialized (
      select years, years = wider and many and first <= ${most} as wide from (
        select wider, many, first, case when first > ${most} then ${newest} when (select count(*) from more_years) > ${most} then wider
          when (select count(*) from everything) <= ${most} then null
          when many and (select count(*) * 2 <= ${most} from more_years) then '' else wider end as years
        from found) decided)`
}

export interface Matches {
  /** The interviews of the page that was asked for, in their order. */
  ids: number[]
  total: number
  /** There are more than could be counted. */
  more: boolean
  /** There may be older ones: a phrase of common words was looked for in the newest passages only. */
  onlyNewest: boolean
  facets: FacetRow[]
  /** Of the interviews of the page. */
  passages: Passage[]
  elsewhere: Elsewhere[]
}

interface Row extends Record<string, unknown> {
  ids: number[] | null
  total: number
  more: boolean
  facets: FacetRow[] | null
  passages: Passage[] | null
  elsewhere: Elsewhere[] | null
}

/**
 * In one statement: one page of the interviews that match, best first: by headline and name, then by their text, then by date;
 * where their words stand; and how many there are in other languages.
 */
export async function findMatches(
  db: Database,
  plan: Plan,
  years: Years,
  { from, size, others }: { from: number; size: number; others: readonly Plan[] },
): Promise<Matches> {
  const { heading } = plan
  const newest = (rows: SQL, most: number) =>
    sql`${rows} order by published_at desc, interview_id desc limit ${most}`
  const inChosen = (query: LexemeQuery) => sql`${asQuery(query)} && (select years from chosen)`
  const isHeaded =
    heading === null
      ? sql`false`
      : sql`interview_id in (select interview_id from reading.searched where lexemes @@ ${asQuery(heading)})`
  // Of a name that many headlines have, the newest are among the chosen years; of another, few are looked for in all.
  const headed =
    heading === null
      ? sql`headed as (select * from newest limit 0)`
      : sql`
        lately as materialized (${newest(matching(plan, inChosen(heading), fields), mostInHeadings)}),
        headed as (
          select * from lately where (select count(*) = ${mostInHeadings}::integer from lately)
          union all
          select * from (${newest(matching(plan, asQuery(heading), fields), mostInHeadings)}) ever where (select count(*) < ${mostInHeadings}::integer from lately)
            and (select years is not null from chosen))`
  // What is said in this language, and seldom, is not common in another.
  const isRare = sql`(select first between 1 and ${mostMatches}::integer from found)`
  const { rows } = await db.execute<Row>(sql`
    with ${bounded(plan, years)},
    newest as (${newest(
      sql`select ${fields} from (
        select * from more_years where (select wide from chosen)
        union all
        (${matching(plan, inChosen(plan.everywhere), fields)} and not (select wide from chosen))) either_of_them`,
      mostMatches,
    )}),
    ${headed},
    candidates as materialized (
      select ${fields}, ${isHeaded} as headed from everything where (select years is null from chosen)
      union all
      select *, true from headed
      union all
      select *, false from newest where interview_id not in (select interview_id from headed)
    ),
    near as (select * from candidates order by headed desc, published_at desc, interview_id desc limit ${mostRanked}),
    ranked as (
      select interview_id, max(ts_rank('{0.5,0.5,0.5,1}', tsv, ${plan.passage}::tsquery)
        + case when tsv @@ ${plan.wholePassage}::tsquery then 1 else 0 end) as rank
      -- Their passages first, then what is in them: never all passages that have the words.
      from (select interview_id, tsv from reading.passages where interview_id = any(array(select interview_id from near)) offset 0) passages
      where tsv @@ ${plan.passage}::tsquery group by interview_id
    ),
    page as materialized (
      select interview_id, row_number() over (
        order by headed desc, coalesce(rank, 0) desc, published_at desc, interview_id desc) as place
      from candidates left join ranked using (interview_id)
      order by place offset ${from} limit ${size}
    )
    select (select json_agg(interview_id order by place) from page) as ids,
      (select count(*)::int from candidates) as total, (select years is not null from chosen) as more,
      (select json_agg(facet) from (${facetsOf('candidates')}) facet) as facets,
      (select json_agg(passage) from (${passagesOf(sql`array(select interview_id from page)`, plan)}) passage) as passages,
      ${countingEach(others, years, isRare)} as elsewhere`)
  const [row] = rows
  return {
    ids: row?.ids ?? [],
    total: Math.min(row?.total ?? 0, mostMatches),
    more: (row?.more ?? false) || (row?.total ?? 0) > mostMatches,
    onlyNewest: plan.onlyNewest,
    facets: row?.facets ?? [],
    passages: row?.passages ?? [],
    elsewhere: row?.elsewhere ?? [],
  }
}
