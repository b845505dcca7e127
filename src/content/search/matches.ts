import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '@/i18n/locales'
import { allOf, anyOf, type LexemeQuery, noneOf } from '@/search/lexeme-query'

import type { Counted } from '../types'
import { type Database, ids } from './database'
import { type FacetRow, facetsOf } from './facets'
import { phraseMatches } from './phrases'
import type { Terms } from './terms'
import type { Years } from './years'

/** So many interviews are put in order and counted. Beyond, it is the newest: nobody pages through a thousand. */
const mostMatches = 1000
/** Of which so many are put in order by their text: the rest follow by date. */
const mostRanked = 60
const mostInHeadings = 300

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

/** Up to `most` that match. In two steps: the planner would rather read every vector than ask the index for many. */
const matching = (plan: Plan, query: string, most: number) => sql`
  select interview_id from reading.searched where lexemes @@ ${query}::tsquery and ${conditions(plan)} limit ${most}`

async function matchesOf(db: Database, plan: Plan, query: string, most: number): Promise<number[]> {
  const { rows } = await db.execute<{ ids: number[] | null }>(sql`
    with found as materialized (${matching(plan, query, most)})
    select array_agg(interview_id) as ids from found`)
  return rows[0]?.ids ?? []
}

const inYears = (plan: Plan, years: readonly string[]) => allOf([plan.everywhere, anyOf(years)]) ?? ''

/** Beyond so many, readers are told that another language has more. */
const mostElsewhere = 200

/** How many there are. Of what the newest years have many, it is those: nobody needs the whole number. */
export async function countMatches(db: Database, plan: Plan, { list, first }: Years): Promise<Counted> {
  const asked = mostElsewhere + 1
  const newest = await matchesOf(db, plan, inYears(plan, list.slice(0, first)), asked)
  const enough = newest.length * 2 > mostElsewhere
  const { length } = enough ? newest : await matchesOf(db, plan, plan.everywhere, asked)
  return { count: Math.min(length, mostElsewhere), more: plan.onlyNewest || enough || length > mostElsewhere }
}

/** What is put in order: these, where they are few enough, or the newest that a query finds. */
type Bounded = { few: number[] } | { query: string }

/**
 * Everything, or, where there are more matches than can be put in order, as many of the newest years as should have
 * enough, by what the first have. The index then never lists all that have a common word.
 */
async function bounded(db: Database, plan: Plan, { list, first }: Years): Promise<Bounded> {
  const upTo = (years: number) => inYears(plan, list.slice(0, years))
  const asked = mostMatches + 1
  const { length: newest } = await matchesOf(db, plan, upTo(first), asked)
  if (newest > mostMatches) return { query: upTo(first) }
  const query = upTo(Math.max(first, Math.ceil((first * 1.2 * mostMatches) / Math.max(1, newest))))
  const many = newest * 2 > mostMatches
  if (many && (await matchesOf(db, plan, query, asked)).length > mostMatches) return { query }
  const all = await matchesOf(db, plan, plan.everywhere, asked)
  if (all.length <= mostMatches) return { few: all }
  return { query: many ? plan.everywhere : query }
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
}

interface Row extends Record<string, unknown> {
  ids: number[] | null
  total: number
  facets: FacetRow[] | null
}

/** One page of the interviews that match, best first: by headline and name, then by their text, then by date. */
export async function findMatches(
  db: Database,
  plan: Plan,
  years: Years,
  { from, size }: { from: number; size: number },
): Promise<Matches> {
  const found = await bounded(db, plan, years)
  const { heading } = plan
  const fields = sql.raw('interview_id, published_at, topics, places, authors, translators, speakers')
  const newest = (asked: string, most: number) => sql`
    select ${fields} from reading.searched where lexemes @@ ${asked}::tsquery and ${conditions(plan)}
    order by published_at desc, interview_id desc limit ${most}`
  const headed =
    heading === null
      ? sql`select null::integer as interview_id limit 0`
      : sql`
    select interview_id from reading.searched where lexemes @@ ${heading}::tsquery`
  const candidates =
    'few' in found
      ? sql`candidates as materialized (
        select ${fields}, interview_id in (${headed}) as headed from reading.searched
        where interview_id = any(${ids(found.few)}))`
      : sql`newest as (${newest(found.query, mostMatches)}),
      headed as (${heading === null ? sql`select * from newest limit 0` : newest(heading, mostInHeadings)}),
      candidates as materialized (
        select *, true as headed from headed
        union all
        select *, false from newest where interview_id not in (select interview_id from headed)
      )`
  const { rows } = await db.execute<Row>(sql`
    with ${candidates},
    near as (select * from candidates order by headed desc, published_at desc, interview_id desc limit ${mostRanked}),
    ranked as (
      select interview_id, max(ts_rank('{0.5,0.5,0.5,1}', tsv, ${plan.passage}::tsquery)
        + case when tsv @@ ${plan.wholePassage}::tsquery then 1 else 0 end) as rank
      -- Their passages first, then what is in them: never all passages that have the words.
      from (select interview_id, tsv from near join reading.passages using (interview_id) offset 0) passages
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
      (select json_agg(facet) from (${facetsOf('candidates')}) facet) as facets`)
  const [row] = rows
  return {
    ids: row?.ids ?? [],
    total: Math.min(row?.total ?? 0, mostMatches),
    more: 'query' in found || (row?.total ?? 0) > mostMatches,
    onlyNewest: plan.onlyNewest,
    facets: row?.facets ?? [],
  }
}
