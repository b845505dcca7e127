import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { listsOf, tables } from '@/cms/payload/tables'

import type { Used } from './used-records'

type Sql = ReturnType<typeof sql>

/** Where a record is used, for staff. */
export interface Use {
  kind: 'interview' | 'portrait' | 'person' | 'home' | 'login' | 'desk'
  /** Of the admin's page that shows it; null for a login, which only administrators see. */
  path: string | null
  /** A headline or name; empty where there is none. */
  name: string
  /** The language of an interview. */
  language: string | null
  /** Of an interview: whether readers have it, or it is in the trash. */
  state: 'public' | 'draft' | 'trash' | null
}

export interface Uses {
  total: number
  /** The first of them. */
  uses: Use[]
}

const most = 10

/** Rows of an interview's list, and of the same list of its newest save. */
const rowsIn = (list: keyof typeof listsOf, column: string, id: number): Sql => sql`
  select _parent_id as id from ${listsOf[list].stored} where ${sql.identifier(column)} = ${id}
  union select version.parent_id from ${listsOf[list].saved} own
    join ${tables.savedInterviews} version on version.id = own._parent_id
    where own.${sql.identifier(column)} = ${id} and version.latest`

const columnsIn = (column: string, id: number): Sql => sql`
  select id from ${tables.interviews} where ${sql.identifier(column)} = ${id}
  union select parent_id from ${tables.savedInterviews} where ${sql.identifier(`version_${column}`)} = ${id} and latest`

const relationsIn = (path: string, column: string, id: number): Sql => sql`
  select parent_id as id from ${tables.interviewRelations} where ${sql.identifier(column)} = ${id} and path = ${path}
  union select version.parent_id from ${tables.savedInterviewRelations} rels
    join ${tables.savedInterviews} version on version.id = rels.parent_id
    where rels.${sql.identifier(column)} = ${id} and rels.path = ${`version.${path}`} and version.latest`

/** What is made from an interview. A translation in the trash keeps nothing: it is thrown away first. */
const madeFrom = (id: number): Sql => sql`
  select id from ${tables.interviews} where deleted_at is null
    and id in (${columnsIn('translation_of_id', id)} union ${columnsIn('translated_from_id', id)})`

/** The interviews, published or not, in the trash or not, that name a record in what readers have or in the newest save. */
export function interviewsWith(collection: Used, id: number): Sql {
  switch (collection) {
    case 'authors':
      return rowsIn('authors', 'person_id', id)
    case 'translators':
      return rowsIn('translators', 'person_id', id)
    case 'speakers':
      return rowsIn('speakers', 'speaker_id', id)
    case 'topics':
      return relationsIn('topics', 'topics_id', id)
    case 'places':
      return sql`${relationsIn('places', 'places_id', id)} union ${columnsIn('talk_place_id', id)}`
    case 'media':
      return sql`${rowsIn('media', 'media_id', id)} union ${columnsIn('hero_id', id)}`
    case 'interviews':
      return madeFrom(id)
    default:
      return collection satisfies never
  }
}

const none = sql`select null::text as kind, null::text as path, null::text as name where false`

const people = (kind: string, table: 'authors' | 'translators', column: string, id: number): Sql => sql`
  select ${kind}::text as kind, ${`/collections/${table}/`} || people.id as path,
    (select name from ${tables[`${table}ByLanguage`]} where _parent_id = people.id order by _locale desc limit 1) as name
  from ${tables[table]} people where people.${sql.identifier(column)} = ${id}`

const logins = (column: string, id: number): Sql => sql`
  select 'login'::text as kind, null::text as path, null::text as name from ${tables.users} where ${sql.identifier(column)} = ${id}`

const onHome = (column: string, id: number): Sql => sql`
  select 'home'::text as kind, '/globals/home'::text as path, null::text as name
  from ${tables.homeRelations} where ${sql.identifier(column)} = ${id} limit 1`

/** What else names the record. */
function othersWith(collection: Used, id: number): Sql {
  switch (collection) {
    case 'authors':
      return sql`${people('person', 'translators', 'author_id', id)} union all ${logins('author_id', id)}`
    case 'translators':
      return sql`${logins('translator_id', id)} union all
        select 'desk'::text, '/desk/' || _parent_id, null::text from ${tables.workers} where translator_id = ${id}`
    case 'topics':
      return onHome('topics_id', id)
    case 'places':
      return onHome('places_id', id)
    case 'media':
      return sql`${people('portrait', 'authors', 'portrait_id', id)} union all ${people('portrait', 'translators', 'portrait_id', id)}`
    case 'speakers':
    case 'interviews':
      return none
    default:
      return collection satisfies never
  }
}

/** Every use of a record counted, and the first of them named: what readers have before drafts. */
export async function listUses(collection: Used, id: number, req: PayloadRequest): Promise<Uses> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<Record<string, string | number | null>>(sql`
    with found as (${interviewsWith(collection, id)}), shown as (
      select interviews.id, interviews.language, interviews.headline,
        case when interviews.deleted_at is not null then 'trash' when interviews._status = 'published' then 'public' else 'draft' end as state
      from ${tables.interviews} interviews where id in (select id from found)
      order by interviews._status = 'published' and interviews.deleted_at is null desc, interviews.id desc limit ${most})
    select (select count(*) from found) as total, 'interview' as kind, '/collections/interviews/' || case when state = 'trash' then 'trash/' else '' end || id as path, language, state,
      coalesce(nullif(headline, ''), (select version_headline from ${tables.savedInterviews} where parent_id = shown.id and latest limit 1)) as name
    from shown`)
  const { rows: others } = await db.execute<Record<string, string | null>>(
    sql`select kind, path, name from (${othersWith(collection, id)}) as others`,
  )
  const uses = [...rows, ...others].map((row) => ({
    kind: row['kind'] as Use['kind'],
    path: row['path'] as string | null,
    name: String(row['name'] ?? ''),
    language: ('language' in row ? row['language'] : null) as string | null,
    state: ('state' in row ? row['state'] : null) as Use['state'],
  }))
  return { total: Number(rows[0]?.['total'] ?? 0) + others.length, uses: uses.slice(0, most) }
}
