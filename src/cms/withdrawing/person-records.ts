import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { numbers } from '@/cms/publishing/settling'

export const peopleCollections = ['authors', 'translators', 'speakers'] as const
export type People = (typeof peopleCollections)[number]

/** The records that are one person. */
export type PersonRecords = Readonly<Record<People, readonly number[]>>

/** Whoever is both author and translator is withdrawn as both. */
export async function personRecords(
  collection: People,
  id: number,
  req: PayloadRequest,
): Promise<PersonRecords> {
  if (collection === 'speakers') return { authors: [], translators: [], speakers: [id] }
  const db = await databaseOf(req)
  const { rows: authors } = await db.execute<{ id: number }>(
    collection === 'authors'
      ? sql`select ${id}::integer as id`
      : sql`select author_id as id from ${tables.translators} where id = ${id} and author_id is not null`,
  )
  const ids = authors.map((author) => author.id)
  const { rows: translators } = await db.execute<{ id: number }>(
    sql`select id from ${tables.translators} where author_id = any(${numbers(ids)})
      ${collection === 'translators' ? sql`union select ${id}::integer` : sql``}`,
  )
  return { authors: ids, translators: translators.map((translator) => translator.id), speakers: [] }
}
