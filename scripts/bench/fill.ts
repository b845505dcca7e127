import { sql } from '@payloadcms/db-postgres'
import type { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { tables } from '@/cms/payload/tables'
import { withWords } from '@/cms/publishing/with-words'
import shapes from '@/editions/shape.json' with { type: 'json' }

import { counts, generate, type Generated, type Kind, namesOf } from './corpus'
import { editionOf, house, records } from './editions'

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
  /** Whether translators' memory is filled, which takes a quarter of the time. */
  withMemory?: boolean
  /** What is otherwise than in the archive as it is generated. */
  change?: (made: Generated) => Generated
}

/** Rows as JSON, in one parameter: what a publication would have written of them, in far less time. */
async function insertInterviews(
  db: Database,
  from: number,
  to: number,
  { total, originalOf = () => null, withMemory = false, change = (made) => made }: Filling,
): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => {
    const made = change(generate(from + n, total))
    const edition = editionOf(made, originalOf(made.id))
    return { ...edition, passages: edition.passages.map(withWords) }
  })
  await db.execute(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id integer, language text, published timestamptz,
        headline text, original integer, work text, slug text, made_from text, words integer, summary jsonb, document jsonb,
        listed text[], refs text[], shown jsonb, passages jsonb, topics integer[], places integer[], authors integer[],
        translators integer[], speakers integer[])
    ),
    worded as materialized (
      select id, language, extract(year from published at time zone 'UTC')::integer as year, each.*
      from given cross join jsonb_to_recordset(passages) as each (ordinal integer, key text, speaker text, title text, body text,
        heading text, words text, digest uuid, sketch integer[])
    ),
    stored as (
      insert into ${tables.interviews} (id, language, headline, slug, work, translation_of_id, published_at, _status)
      select id, language, headline, slug, work, original, published, 'published'
      from given returning id
    ),
    told as (
      insert into reading.editions (id, work, language, slug, published_at, made_from, summary, document, listed, refs, shape, clock)
      select id, work, language, slug, published, made_from, summary, document, listed, refs, ${shapes.shape}, nextval('reading.clock')
      from given returning id
    ),
    shown as (
      insert into reading.shown (ref, language, published_at, edition, work, roles, translated_from, words)
      select ref, language, published, id, work, roles, summary ->> 'translatedFrom', words
      from given cross join jsonb_to_recordset(shown) as under (ref text, roles text[])
    ),
    passages as (
      insert into reading.passages (interview_id, ordinal, key, speaker, language, year, title, body, tsv)
      select id, ordinal, key, speaker, language, year, title, body, reading.passage_vector(language, year, heading, words) from worded
      returning interview_id, ordinal, tsv
    ),
    remembered as (
      insert into reading.memory (interview_id, ordinal, language, digest, sketch)
      select id, ordinal, language, digest, sketch from worded where ${withMemory} and ordinal > 0 and heading || words <> ''
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

async function insertRecords(db: Database): Promise<void> {
  await db.execute(sql`
    insert into reading.records (ref, kind, slug, record, portrait, works, clock)
    select ref, kind, record ->> 'slug', record, record ->> 'portrait', 0, nextval('reading.clock')
    from jsonb_to_recordset(${JSON.stringify(records())}::jsonb) as row (ref text, kind text, record jsonb)`)
  await db.execute(sql`
    insert into reading.indexed (ref, kind, language, name, slug)
    select ref, kind, language, name, slug from reading.records cross join jsonb_each_text(record -> 'name') as called (language, name)
    where slug is not null`)
  for (const kind of ['authors', 'translators', 'speakers'] as const) {
    await db.execute(sql`alter table ${tables[kind]} disable trigger user`)
    await db.execute(sql`
      insert into ${tables[kind]} (id, slug)
      select id, ${`${kind}-`} || id from generate_series(1, ${counts[kind]}::int) id`)
  }
}

async function insertHouse(db: Database, total: number): Promise<void> {
  const newest = Array.from({ length: 20 }, (_, n) => total - n)
  const told = house(newest.filter((id) => generate(id, total).language === 'en'))
  for (const [name, each] of Object.entries(told))
    await db.execute(sql`
      insert into reading.house (name, told, clock) values (${name}, ${JSON.stringify(each)}::jsonb, nextval('reading.clock'))`)
}

const countWorks = sql`
  update reading.records set works = used.works from (
    select ref, count(distinct work)::int as works from reading.shown group by ref) used
  where used.ref = records.ref`

/** The indexes are made at the end, in one go: row by row it would take hours. */
export async function withoutIndexes(
  db: Database,
  indexed: ReturnType<typeof sql>,
  work: () => Promise<void>,
  progress: Progress,
): Promise<void> {
  const { rows } = await db.execute<{ name: string; made: string }>(sql`
    select format('%I.%I', schemaname, indexname) as name, indexdef as made from pg_indexes
    where ${indexed} and indexname not like '%_pkey'`)
  for (const { name } of rows) await db.execute(sql.raw(`drop index ${name}`))
  await work()
  for (const [n, { name, made }] of rows.entries()) {
    progress(n, rows.length, name)
    await db.execute(sql.raw(`set maintenance_work_mem = '512MB'; ${made}`))
  }
}

export async function fill(db: Database, filling: Filling, progress: Progress): Promise<void> {
  const { total } = filling
  for (const table of [tables.interviews, sql`reading.editions`])
    await db.execute(sql`alter table ${table} disable trigger user`)
  const work = async () => {
    await insertRecords(db)
    await insertNames(db)
    await insertHouse(db, total)
    for (let from = 1; from <= total; from += 2 * batch) {
      // Two at a time, where the machine has two cores.
      await Promise.all(
        [from, from + batch]
          .filter((start) => start <= total)
          .map((start) => insertInterviews(db, start, Math.min(start + batch, total + 1), filling)),
      )
      progress(Math.min(from + 2 * batch - 1, total), total, 'interviews')
    }
    await db.execute(countWorks)
  }
  await withoutIndexes(
    db,
    sql`schemaname = 'reading' and tablename in ('editions', 'shown', 'searched', 'passages', 'names', 'memory')`,
    work,
    progress,
  )
  await db.execute(sql`alter table reading.editions enable trigger user`)
  await db.execute(sql`select reading.months_anew()`)
  progress(0, 1, 'statistics')
  await db.execute(sql`vacuum analyze`)
}
