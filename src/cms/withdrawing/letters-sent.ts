import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { numbers } from '@/cms/publishing/settling'

/** How many letters have left about these texts: what has left is not called back. */
export async function lettersSent(texts: readonly number[], req: PayloadRequest): Promise<number> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ sent: string }>(sql`
    select count(*) as sent from ${tables.notices} notices join ${tables.assignments} assignments on assignments.id = notices.assignment_id
    where notices.mailed_at is not null and (original_id = any(${numbers(texts)}) or translation_id = any(${numbers(texts)}))`)
  return Number(rows[0]?.sent ?? 0)
}
