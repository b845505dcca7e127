import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import shapes from '@/editions/shape.json' with { type: 'json' }

const atOnce = 50

export interface Rebuilding {
  /** Whether those that are as they should be are written anew, too. */
  all?: boolean
  progress?: (done: number, total: number) => void
}

/**
 * Tells readers anew what is public: what was stored past Payload or by an older `shape`, in batches, each in a transaction of its
 * own, while readers are served. Answers how many works it went through.
 */
export async function rebuildEditions(
  { db }: Payload,
  { all = false, progress }: Rebuilding = {},
): Promise<number> {
  const { rows } = await db.drizzle.execute<{ work: string }>(sql`
    select distinct interviews.work from interviews left join reading.editions told on told.id = interviews.id
    where interviews._status = 'published' and interviews.deleted_at is null
      and (${all} or told.shape is distinct from ${shapes.shape})
    order by work`)
  for (let done = 0; done < rows.length; done += atOnce) {
    const batch = rows.slice(done, done + atOnce).map(({ work }) => work)
    const transaction = await db.beginTransaction()
    if (transaction === null) throw new Error('The database gave no transaction.')
    const id = String(transaction)
    await mark(db, id, batch)
    await db.commitTransaction(id)
    progress?.(done + batch.length, rows.length)
  }
  return rows.length
}

function mark(db: Payload['db'], id: string, works: readonly string[]) {
  const database = db.sessions?.[id]?.db as Payload['db']['drizzle'] | undefined
  if (!database) throw new Error('The transaction has ended.')
  return database.execute(sql`
    insert into reading_stale (ref) select 'work:' || jsonb_array_elements_text(${JSON.stringify(works)}::jsonb)
    on conflict do nothing`)
}
