import { sql } from '@payloadcms/db-postgres'
import type { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { counts, generate, type Kind, namesOf } from './corpus'

export type Database = ReturnType<typeof drizzle>
export type Progress = (done: number, total: number, words?: string) => void

const batch = 500
const kinds = Object.keys(counts) as Kind[]
/** What a kind is called in a ref: `author:7`. */
const refKind = (kind: Kind) => kind.slice(0, -1)

export interface Filling {
  total: number
  /** Which original an interview translates; none where nothing is said. */
  originalOf?: (id: number) => number | null
}

/** Rows as JSON, in one parameter: what the triggers would have stored of them, in far less time. */
async function insertInterviews(
  db: Database,
  from: number,
  to: number,
  { total, originalOf = () => null }: Filling,
): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => ({
    ...generate(from + n, total),
    original: originalOf(from + n),
  }))
  await db.execute(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id integer, language text, published timestamptz,
        headline text, standfirst text, exchanges jsonb, topics integer[], places integer[], authors integer[],
        translators integer[], speakers integer[], original integer)
    ),
    stored as (
      insert into interviews (id, language, headline, slug, work, translation_of_id, published_at, _status)
      select id, language, headline, 'bench-' || id, 'w' || coalesce(original, id), original, published, 'published'
      from given returning id
    ),
    told as (
      insert into reading.editions (id, work, language, slug, published_at, summary, document, listed, refs, shape, clock)
      select id, 'w' || coalesce(original, id), language, 'bench-' || id, published, '{}', '{}', '{}', '{}', 0, 0 from given returning id
    ),
    passages as (
      insert into reading.passages (interview_id, ordinal, key, language, year, title, body)
      select id, 0, null, language, extract(year from published at time zone 'UTC'), headline, standfirst from given
      union all
      select id, place, 'q' || coalesce(original, id) || place, language, extract(year from published at time zone 'UTC'),
        exchange ->> 'question', exchange ->> 'answer'
      from given cross join jsonb_array_elements(exchanges) with ordinality each (exchange, place)
      returning interview_id, ordinal, tsv
    )
    insert into reading.searched
    select id, language, published, topics, places, authors, translators, speakers, array_to_tsvector(array(
      select unnest(tsvector_to_array(tsv)) from passages where interview_id = id
      union select 'h:' || unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) from passages where interview_id = id and ordinal = 0
      union select 't:' || unnest(topics) union select 'p:' || unnest(places) union select 'a:' || unnest(authors)
      union select 'r:' || unnest(translators) union select 's:' || unnest(speakers)
    )) from given where id in (select id from stored) and id in (select id from told)`)
}

async function insertNames(db: Database): Promise<void> {
  for (const kind of kinds) {
    const names = Array.from({ length: counts[kind] }, (_, n) => n + 1).flatMap((id) =>
      Object.values(namesOf(kind, id)).map((name) => ({ id, name })),
    )
    await db.execute(sql`
      insert into reading.names (ref, kind, record_id, name, folded, words)
      select distinct on (id, folded) ${refKind(kind)} || ':' || id, ${kind}, id, name, folded, string_to_array(folded, ' ')
      from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as row (id integer, name text),
        lateral (select search_fold(name) as folded) made`)
  }
}

/** As far as a search reads them. Every tenth person is in several roles: one person, with one address. */
async function insertRecords(db: Database): Promise<void> {
  for (const kind of kinds) {
    const isPerson = ['authors', 'translators', 'speakers'].includes(kind)
    await db.execute(sql`
      insert into reading.records (ref, kind, slug, record, works, clock)
      select ${refKind(kind)} || ':' || id, ${refKind(kind)},
        case when ${isPerson} and id % 10 = 0 then 'person-' || id else ${kind} || '-' || id end, '{}', 0, 0
      from generate_series(1, ${counts[kind]}::integer) id`)
    if (isPerson)
      await db.execute(
        sql.raw(`alter table ${kind} disable trigger user;
          insert into ${kind} (id, slug) select id, '${kind}-' || id from generate_series(1, ${String(counts[kind])}) id`),
      )
  }
}

/** The indexes are made at the end, in one go: row by row it would take hours. */
export async function withoutIndexes(
  db: Database,
  tables: ReturnType<typeof sql>,
  work: () => Promise<void>,
  progress: Progress,
): Promise<void> {
  const { rows } = await db.execute<{ name: string; made: string }>(sql`
    select format('%I.%I', schemaname, indexname) as name, indexdef as made from pg_indexes
    where ${tables} and indexname not like '%_pkey'`)
  for (const { name } of rows) await db.execute(sql.raw(`drop index ${name}`))
  await work()
  for (const [n, { name, made }] of rows.entries()) {
    progress(n, rows.length, name)
    await db.execute(sql.raw(`set maintenance_work_mem = '512MB'; ${made}`))
  }
}

export async function fill(db: Database, filling: Filling, progress: Progress): Promise<void> {
  const { total } = filling
  await db.execute(sql.raw('alter table interviews disable trigger user'))
  const work = async () => {
    await insertRecords(db)
    await insertNames(db)
    for (let from = 1; from <= total; from += 2 * batch) {
      // Two at a time, where the machine has two cores.
      await Promise.all(
        [from, from + batch]
          .filter((start) => start <= total)
          .map((start) => insertInterviews(db, start, Math.min(start + batch, total + 1), filling)),
      )
      progress(Math.min(from + 2 * batch - 1, total), total, 'interviews')
    }
  }
  await withoutIndexes(
    db,
    sql`schemaname = 'reading' and tablename in ('searched', 'passages', 'names', 'memory')`,
    work,
    progress,
  )
  progress(0, 1, 'statistics')
  await db.execute(sql`vacuum analyze`)
}
