import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/i18n/locales'
import { allOf, anyOf, type LexemeQuery, noneOf } from '@/search/lexeme-query'

import type { Counted } from '../types'
import { type Database, ids } from './database'
import { phraseMatches } from './phrases'
import type { Kind, Terms } from './terms'

/** So many interviews are put in order and counted. Beyond, it is the newest: nobody pages through a thousand. */
export const mostMatches = 1000
/** Of which so many are put in order by their text: the rest follow by date. */
const mostRanked = 60
const mostInHeadings = 500

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
  cut: boolean
}

/** @param filters lexemes that every interview must have */
export async function toPlan(
  db: Database,
  language: Locale,
  terms: Terms,
  { filters, years }: { filters: readonly string[]; years: readonly string[] },
): Promise<Plan> {
  const limits = [...filters, noneOf(terms.excluded.map((term) => term.anywhere))]
  const asked = [...terms.words, ...terms.phrases]
  const phrases = []
  for (const term of terms.phrases)
    phrases.push({ ...(await phraseMatches(db, language, term, years)), named: term.named })
  const excluded = []
  for (const term of terms.excludedPhrases)
    excluded.push(...(await phraseMatches(db, language, term, years)).ids)
  const heading = terms.words.map((term) => term.heading)
  return {
    language,
    everywhere: allOf([...asked.map((term) => term.anywhere), ...limits]) ?? '',
    heading: phrases.length > 0 || heading.includes(null) ? null : allOf([...heading, ...limits]),
    passage: anyOf(asked.map((term) => term.passage)),
    wholePassage: allOf(asked.map((term) => term.passage)),
    phrases,
    excluded,
    cut: phrases.some(({ cut }) => cut),
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
  return sql.join([sql`search_interviews.language = ${language}`, ...each], sql` and `)
}

/** Up to `most` that match. In two steps: the planner would rather read every vector than ask the index for many. */
const matching = (plan: Plan, query: string, most: number) => sql`
  select interview_id from search_interviews where lexemes @@ ${query}::tsquery and ${conditions(plan)} limit ${most}`

const isPublic = sql`exists (select from interviews
  where interviews.id = interview_id and _status = 'published' and deleted_at is null)`

/** @param which asked of each once more, where the number is for readers */
async function countOf(db: Database, plan: Plan, query: string, which = sql`true`): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    with found as materialized (${matching(plan, query, mostMatches + 1)})
    select count(*)::int as count from found where ${which}`)
  return rows[0]?.count ?? 0
}

/** The years that are looked at first, and what in them is taken to be many. */
const firstYears = 2
const many = 500

const inYears = (plan: Plan, years: readonly string[]) => allOf([plan.everywhere, anyOf(years)]) ?? ''

/** How many there are. Of what the newest years have many, it is those: nobody needs the whole number. */
export async function countMatches(db: Database, plan: Plan, years: readonly string[]): Promise<Counted> {
  const newest = await countOf(db, plan, inYears(plan, years.slice(0, firstYears)), isPublic)
  if (newest > many) return { count: newest, more: true }
  const count = await countOf(db, plan, plan.everywhere, isPublic)
  return { count: Math.min(count, mostMatches), more: count > mostMatches }
}

/**
 * What is asked of the index: everything, or, where there are more matches than can be put in order, as many of the newest
 * years as should have enough, by what the first have. The index then never lists all that have a common word.
 */
async function bounded(
  db: Database,
  plan: Plan,
  years: readonly string[],
): Promise<{ query: string; more: boolean }> {
  const newest = await countOf(db, plan, inYears(plan, years.slice(0, firstYears)))
  const everything = async () => ({
    query: plan.everywhere,
    more: (await countOf(db, plan, plan.everywhere)) > mostMatches,
  })
  if (newest <= many) {
    const all = await everything()
    if (!all.more) return all
  }
  const needed = Math.ceil((firstYears * 1.2 * mostMatches) / Math.max(1, newest))
  const query = inYears(plan, years.slice(0, Math.max(firstYears, needed)))
  if (newest <= mostMatches && newest > many && (await countOf(db, plan, query)) < mostMatches)
    return everything()
  return { query, more: true }
}

export interface FacetRow extends Record<string, unknown> {
  kind: Kind | 'years'
  id: number
  count: number
}
export interface Matches {
  /** The interviews of the page that was asked for, in their order. */
  ids: number[]
  total: number
  /** There are more than could be counted. */
  more: boolean
  facets: FacetRow[]
}

interface Row extends Record<string, unknown> {
  ids: number[] | null
  total: number
  facets: FacetRow[] | null
}

const facetKinds = ['topics', 'places', 'authors', 'translators', 'speakers'] as const
const mostOptions = 12

const facets = sql.join(
  [
    ...facetKinds.map(
      (kind) => sql`(select ${sql.raw(`'${kind}'`)} as kind, id, count(*)::int as count
        from candidates cross join unnest(${sql.identifier(kind)}) id group by id order by count desc, id limit ${mostOptions})`,
    ),
    sql`(select 'years', extract(year from published_at at time zone 'UTC')::int as id, count(*)::int as count
        from candidates group by 2 order by 2 desc limit ${mostOptions * 2})`,
  ],
  sql` union all `,
)

/** One page of the interviews that match, best first: by headline and name, then by their text, then by date. */
export async function findMatches(
  db: Database,
  plan: Plan,
  years: readonly string[],
  { from, size }: { from: number; size: number },
): Promise<Matches> {
  const { query, more } = await bounded(db, plan, years)
  const newest = (asked: string, most: number) => sql`
    select interview_id, published_at, topics, places, authors, translators, speakers from search_interviews
    where lexemes @@ ${asked}::tsquery and ${conditions(plan)}
    order by published_at desc, interview_id desc limit ${most}`
  const { heading } = plan
  const { rows } = await db.execute<Row>(sql`
    with newest as (${newest(query, mostMatches)}),
    headed as (${heading === null ? sql`select * from newest limit 0` : newest(heading, mostInHeadings)}),
    candidates as materialized (
      select *, true as headed from headed where ${isPublic}
      union all
      select *, false from newest where interview_id not in (select interview_id from headed) and ${isPublic}
    ),
    near as (select * from candidates order by headed desc, published_at desc, interview_id desc limit ${mostRanked}),
    ranked as (
      select interview_id, max(ts_rank('{0.5,0.5,0.5,1}', tsv, ${plan.passage}::tsquery)
        + case when tsv @@ ${plan.wholePassage}::tsquery then 1 else 0 end) as rank
      -- Their passages first, then what is in them: never all passages that have the words.
      from (select interview_id, tsv from near join search_passages using (interview_id) offset 0) passages
      where tsv @@ ${plan.passage}::tsquery group by interview_id
    ),
    page as (
      select interview_id, row_number() over (
        order by headed desc, coalesce(rank, 0) desc, published_at desc, interview_id desc) as place
      from candidates left join ranked using (interview_id)
      order by place offset ${from} limit ${size}
    )
    select (select json_agg(interview_id order by place) from page) as ids,
      (select count(*)::int from candidates) as total,
      (select json_agg(facet) from (${facets}) facet) as facets`)
  const [row] = rows
  return {
    ids: row?.ids ?? [],
    total: Math.min(row?.total ?? 0, mostMatches),
    more: more || plan.cut || (row?.total ?? 0) > mostMatches,
    facets: row?.facets ?? [],
  }
}
