import { sql } from '@payloadcms/db-postgres'

import type { spelledCollections } from '@/cms/fields/spellings'

export type Merged = (typeof spelledCollections)[number]
type Sql = ReturnType<typeof sql>

/** A column that names records, and what its rows are known by however often the text is saved. */
export interface Place {
  table: string
  column: string
  handle: string
  /** Where a text may name both, which is then once too often: what else those rows have in common. */
  beside?: string
  kind: 'text' | 'person' | 'home' | 'login' | 'desk'
}

const rows = (table: string, column: string): Place[] => [
  { table, column, handle: 'id', kind: 'text' },
  { table: `_${table}_v`, column, handle: '_uuid', kind: 'text' },
]

/** Of a version: the interview that it is one of. */
const ofVersion = '(select version.parent_id from _interviews_v version where version.id = place.parent_id)'

const relations = (column: string): Place[] => [
  {
    table: 'interviews_rels',
    column,
    handle: `parent_id || ':' || path`,
    beside: 'parent_id, path',
    kind: 'text',
  },
  {
    table: '_interviews_v_rels',
    column,
    handle: `${ofVersion} || ':' || path`,
    beside: 'parent_id, path',
    kind: 'text',
  },
  {
    table: 'home_rels',
    column,
    handle: `path || ':' || coalesce(locale::text, '')`,
    beside: 'parent_id, path, locale',
    kind: 'home',
  },
]

const one = (table: string, column: string, kind: Place['kind'], handle = 'id'): Place => ({
  table,
  column,
  handle,
  kind,
})

/** Wherever a record may be named: what readers have, drafts, and what an old version would bring back. */
export const placesOf: Readonly<Record<Merged, readonly Place[]>> = {
  authors: [
    ...rows('by', 'person_id'),
    one('translators', 'author_id', 'person'),
    one('users', 'author_id', 'login'),
  ],
  translators: [
    ...rows('tr', 'person_id'),
    one('users', 'translator_id', 'login'),
    one('assignments_workers', 'translator_id', 'desk'),
    one('answers', 'translator_id', 'desk'),
  ],
  speakers: rows('who', 'speaker_id'),
  topics: relations('topics_id'),
  places: [
    ...relations('places_id'),
    one('interviews', 'talk_place_id', 'text'),
    one('_interviews_v', 'version_talk_place_id', 'text', 'parent_id'),
  ],
}

export const tableOf = ({ table }: Place): Sql => sql`${sql.identifier(table)} as place`
export const columnOf = ({ column }: Place): Sql => sql.identifier(column) as unknown as Sql
/** A handle is written here and nowhere else. */
export const handleOf = ({ handle }: Place): Sql => sql.raw(`(${handle})::text`)
