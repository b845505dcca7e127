import { sql } from '@payloadcms/db-postgres'

import type { spelledCollections } from '@/cms/fields/spellings'
import { listsOf, type Table, tables } from '@/cms/payload/tables'

export type Merged = (typeof spelledCollections)[number]
type Sql = ReturnType<typeof sql>

/** A column that names records, and what its rows are known by however often the text is saved. */
export interface Place {
  table: Table
  column: string
  handle: Sql
  /** Where a text may name both, which is then once too often: what else those rows have in common. */
  beside?: string
  kind: 'text' | 'person' | 'home' | 'login' | 'desk'
}

const rows = (list: keyof typeof listsOf, column: string): Place[] => [
  { table: listsOf[list].stored, column, handle: sql`id`, kind: 'text' },
  { table: listsOf[list].saved, column, handle: sql`_uuid`, kind: 'text' },
]

/** Of a version: the interview that it is one of. */
const ofVersion = sql`(select version.parent_id from ${tables.savedInterviews} version where version.id = place.parent_id)`

const relations = (column: string): Place[] => [
  {
    table: tables.interviewRelations,
    column,
    handle: sql`parent_id || ':' || path`,
    beside: 'parent_id, path',
    kind: 'text',
  },
  {
    table: tables.savedInterviewRelations,
    column,
    handle: sql`${ofVersion} || ':' || path`,
    beside: 'parent_id, path',
    kind: 'text',
  },
  {
    table: tables.homeRelations,
    column,
    handle: sql`path || ':' || coalesce(locale::text, '')`,
    beside: 'parent_id, path, locale',
    kind: 'home',
  },
]

const one = (table: Table, column: string, kind: Place['kind'], handle = sql`id`): Place => ({
  table,
  column,
  handle,
  kind,
})

/** Wherever a record may be named: what readers have, drafts, and what an old version would bring back. */
export const placesOf: Readonly<Record<Merged, readonly Place[]>> = {
  authors: [
    ...rows('authors', 'person_id'),
    one(tables.translators, 'author_id', 'person'),
    one(tables.users, 'author_id', 'login'),
  ],
  translators: [
    ...rows('translators', 'person_id'),
    one(tables.users, 'translator_id', 'login'),
    one(tables.workers, 'translator_id', 'desk'),
    one(tables.finalAnswers, 'translator_id', 'desk'),
  ],
  speakers: rows('speakers', 'speaker_id'),
  topics: relations('topics_id'),
  places: [
    ...relations('places_id'),
    one(tables.interviews, 'talk_place_id', 'text'),
    one(tables.savedInterviews, 'version_talk_place_id', 'text', sql`parent_id`),
  ],
}

export const tableOf = ({ table }: Place): Sql => sql`${table} as place`
export const columnOf = ({ column }: Place): Sql => sql.identifier(column) as unknown as Sql
/** A handle is written here and nowhere else. */
export const handleOf = ({ handle }: Place): Sql => sql`(${handle})::text`
