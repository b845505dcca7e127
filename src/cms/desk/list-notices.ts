import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/database-of'

import type { NoticeKind } from './notice-kinds'

export interface DeskNotice {
  id: number
  kind: NoticeKind
  assignment: number | null
  reason: string
  /** ISO 8601. */
  at: string
  isRead: boolean
}

/** What the person who asks has been told lately, unread first. */
export async function listNotices(req: PayloadRequest, limit = 12): Promise<DeskNotice[]> {
  if (!req.user) return []
  const db = await databaseOf(req)
  const { id } = req.user
  // Each half off its own index: sorted together, all that somebody was ever told would be read.
  const some = (isRead: boolean) => sql`(
    select id, kind, assignment_id as assignment, reason, created_at, ${isRead}::boolean as is_read from notices
    where user_id = ${id} and read_at is ${isRead ? sql`not null` : sql`null`} order by id desc limit ${limit})`
  const { rows } = await db.execute(sql`
    select * from (${some(false)} union all ${some(true)}) notices order by is_read, id desc limit ${limit}`)
  return rows.map((row) => ({
    id: Number(row['id']),
    kind: row['kind'] as NoticeKind,
    assignment: row['assignment'] === null ? null : Number(row['assignment']),
    reason: typeof row['reason'] === 'string' ? row['reason'] : '',
    at: new Date(String(row['created_at'])).toISOString(),
    isRead: row['is_read'] === true,
  }))
}

export async function countUnread(
  req: Pick<PayloadRequest, 'payload' | 'user' | 'transactionID'>,
): Promise<number> {
  if (!req.user) return 0
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`select count(*) as count from notices where user_id = ${req.user.id} and read_at is null`,
  )
  return Number(rows[0]?.['count'] ?? 0)
}
