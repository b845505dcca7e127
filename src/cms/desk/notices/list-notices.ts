import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

import {
  type DeskAssignment,
  type DeskViewer,
  toDeskAssignments,
} from '@/cms/desk/assignments/desk-assignments'
import type { NoticeKind } from './notice-kinds'
import { visibleAssignments } from '@/cms/desk/assignments/visible-assignments'

export interface DeskNotice {
  id: number
  kind: NoticeKind
  assignment: number | null
  /** Which work it is about, for those who may still see it. */
  about: Pick<DeskAssignment, 'original' | 'language'> | null
  reason: string
  /** ISO 8601. */
  at: string
  isRead: boolean
}

/** The works that notices are about, by their assignments: none that the viewer may not see by now. */
async function worksOf(ids: readonly number[], viewer: DeskViewer, req: PayloadRequest) {
  if (ids.length === 0) return new Map<number, DeskNotice['about']>()
  const assignments = await toDeskAssignments(await visibleAssignments(ids, req), viewer, req)
  return new Map(assignments.map(({ id, original, language }) => [id, { original, language }]))
}

/** What the person who asks has been told lately, unread first. */
export async function listNotices(
  viewer: DeskViewer,
  req: PayloadRequest,
  limit = 12,
): Promise<DeskNotice[]> {
  const db = await databaseOf(req)
  const id = viewer.user
  // Each half off its own index: sorted together, all that somebody was ever told would be read.
  const some = (isRead: boolean) => sql`(
    select id, kind, assignment_id as assignment, reason, created_at, ${isRead}::boolean as is_read from ${tables.notices}
    where user_id = ${id} and read_at is ${isRead ? sql`not null` : sql`null`} order by id desc limit ${limit})`
  const { rows } = await db.execute(sql`
    select * from (${some(false)} union all ${some(true)}) notices order by is_read, id desc limit ${limit}`)
  const ids = rows.flatMap(({ assignment }) => (assignment === null ? [] : [Number(assignment)]))
  const works = await worksOf([...new Set(ids)], viewer, req)
  return rows.map((row) => {
    const assignment = row['assignment'] === null ? null : Number(row['assignment'])
    return {
      id: Number(row['id']),
      kind: row['kind'] as NoticeKind,
      assignment,
      about: assignment === null ? null : (works.get(assignment) ?? null),
      reason: typeof row['reason'] === 'string' ? row['reason'] : '',
      at: new Date(String(row['created_at'])).toISOString(),
      isRead: row['is_read'] === true,
    }
  })
}

export async function countUnread(
  req: Pick<PayloadRequest, 'payload' | 'user' | 'transactionID'>,
): Promise<number> {
  if (!req.user) return 0
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`select count(*) as count from ${tables.notices} where user_id = ${req.user.id} and read_at is null`,
  )
  return Number(rows[0]?.['count'] ?? 0)
}
