import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { tables } from '@/cms/payload/tables'

/** So long may a claimed translation lie untouched before its translator is reminded and its editor asked. */
export const quietDays = 14

/**
 * Tells translators and editor of claims that have gone quiet, once in that time, and releases none of them. Claims are
 * locked while it does, so that a second process passes them by.
 */
export async function remindQuiet(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(sql`
    with quiet as (
      select id, editor_id from ${tables.assignments}
      where state in ('claimed', 'inWork') and last_work_at < now() - make_interval(days => ${quietDays})
        and (reminded_at is null or reminded_at < now() - make_interval(days => ${quietDays}))
      order by id limit 500 for update skip locked),
    reminded as (update ${tables.assignments} assignments set reminded_at = now() from quiet where assignments.id = quiet.id),
    told as (
      select users.id as user_id, quiet.id as assignment_id from quiet
      join ${tables.workers} worker on worker._parent_id = quiet.id and worker.standing = 'active'
      join ${tables.users} users on users.translator_id = worker.translator_id
      union
      select users.id, quiet.id from quiet
      join ${tables.users} users on users.id = quiet.editor_id or (quiet.editor_id is null and users.role in ('admin', 'editor')))
    insert into ${tables.notices} (user_id, kind, assignment_id, created_at, updated_at)
    select user_id, 'quiet', assignment_id, now(), now() from told returning id`)
  return rows.length
}
