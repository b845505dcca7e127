import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { tables } from '@/cms/payload/tables'
import shapes from '@/editions/shape.json' with { type: 'json' }

import { texts } from './settling'

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
    select distinct interviews.work from ${tables.interviews} interviews left join reading.editions told on told.id = interviews.id
    where interviews._status = 'published' and interviews.deleted_at is null
      and (${all} or told.shape is distinct from ${shapes.shape})
    order by work`)
  for (let done = 0; done < rows.length; done += atOnce) {
    const batch = rows.slice(done, done + atOnce).map(({ work }) => work)
    await settleAnew(
      db,
      sql`
      select 'work:' || work from unnest(${texts(batch)}) work
      union select unnest(refs) from reading.editions where work = any(${texts(batch)})`,
    )
    progress?.(done + batch.length, rows.length)
  }
  await settleAnew(db, sql`values ('house:publication'), ('house:home')`)
  return rows.length
}

/** A transaction that does nothing but note these: settling them is what its COMMIT does. */
async function settleAnew(db: Payload['db'], refs: SQL): Promise<void> {
  const transaction = await db.beginTransaction()
  if (transaction === null) throw new Error('The database gave no transaction.')
  const id = String(transaction)
  const database = db.sessions?.[id]?.db as Payload['db']['drizzle'] | undefined
  if (!database) throw new Error('The transaction has ended.')
  await database.execute(sql`insert into reading_stale (ref) ${refs} on conflict do nothing`)
  await db.commitTransaction(id)
}
