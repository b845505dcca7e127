import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

/**
 * The table `newest`: every text that is not in the trash as it was last saved. The row of `interviews` is no such thing: of a text
 * that was never published it is the first draft ever, whatever its language, headline and links have become since.
 */
export const newestRows = sql`(
  select saved.parent_id as id, saved.version_language as language, saved.version_headline as headline,
    saved.version_words as words, saved.version_translation_of_id as translation_of,
    saved.version_translated_from_id as translated_from, stored._status = 'published' as is_public
  from ${tables.savedInterviews} saved join ${tables.interviews} stored on stored.id = saved.parent_id
  where saved.latest and stored.deleted_at is null) newest`

/** The texts that follow this one, as readers have them or as they were last saved: its translations, and what was made from it. */
export async function followersOf(source: number, req: PayloadRequest): Promise<number[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select id from ${tables.interviews} where translation_of_id = ${source} or translated_from_id = ${source}
    union
    select parent_id from ${tables.savedInterviews}
    where latest and (version_translation_of_id = ${source} or version_translated_from_id = ${source})
    order by id`)
  return rows.map((row) => Number(row['id']))
}

/** Whether a text is a translation by now, whatever it was when it was begun. */
export async function isTranslationNow(id: number, req: PayloadRequest): Promise<boolean> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`select from ${newestRows} where id = ${id} and translation_of is not null`,
  )
  return rows.length > 0
}
