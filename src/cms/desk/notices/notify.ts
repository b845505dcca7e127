import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { idOf } from '@/cms/payload/id-of'
import type { Assignment } from '@/payload-types'
import { activeWorkers } from '@/newsroom/translation/assignment-actions'

import type { NoticeKind } from './notice-kinds'
import { assignmentOf } from '@/cms/desk/source/refresh'

/** The ids of translators who work on it now. */
export const workersOf = ({ workers }: Pick<Assignment, 'workers'>): number[] =>
  activeWorkers((workers ?? []).map((row) => ({ ...row, translator: idOf(row.translator) ?? 0 }))).map(
    ({ translator }) => translator,
  )

/** Tells those who have a login for these translators; the one who acts knows already. */
export async function notifyTranslators(
  translators: readonly number[],
  kind: NoticeKind,
  assignment: number | null,
  req: PayloadRequest,
  reason: string | null = null,
): Promise<void> {
  if (translators.length === 0) return
  const db = await databaseOf(req)
  await db.execute(sql`
    insert into ${tables.notices} (user_id, kind, assignment_id, reason, created_at, updated_at)
    select id, ${kind}::enum_notices_kind, ${assignment}, ${reason}, now(), now() from ${tables.users}
    where translator_id in (${sql.join(
      translators.map((id) => sql`${id}`),
      sql`, `,
    )}) and id <> ${req.user?.id ?? 0}`)
}

export async function notifyWorkers(
  translation: number,
  kind: NoticeKind,
  req: PayloadRequest,
): Promise<void> {
  const assignment = await assignmentOf(translation, req)
  if (assignment) await notifyTranslators(workersOf(assignment), kind, assignment.id, req)
}

/** Tells the editor who wanted it; where none did, every editor. */
export async function notifyEditor(
  assignment: Pick<Assignment, 'id' | 'editor'>,
  kind: NoticeKind,
  req: PayloadRequest,
): Promise<void> {
  const editor = idOf(assignment.editor)
  const db = await databaseOf(req)
  const who = editor === null ? sql`role in ('admin', 'editor')` : sql`id = ${editor}`
  await db.execute(sql`
    insert into ${tables.notices} (user_id, kind, assignment_id, created_at, updated_at)
    select id, ${kind}::enum_notices_kind, ${assignment.id}, now(), now() from ${tables.users}
    where ${who} and id <> ${req.user?.id ?? 0}`)
}
