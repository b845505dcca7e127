import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { openStates } from '@/cms/access/assignments'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import type { Locale } from '@/i18n/locales'
import type { AssignmentState } from '@/newsroom/translation/assignment-actions'

import { type DeskAssignment, type DeskViewer, toDeskAssignments } from './desk-assignments'
import { quietDays } from '@/cms/desk/notices/remind-quiet'
import { visibleAssignments } from './visible-assignments'

/** What of the desk is asked for. `mine`: of a translator what they work on, of an editor what they wanted. */
export const deskLists = [
  'mine',
  'waiting',
  'others',
  'behind',
  'overdue',
  'quiet',
  'review',
  'published',
] as const
export type DeskList = (typeof deskLists)[number]

export interface DeskFilter {
  list: DeskList | null
  state?: AssignmentState | null
  language?: Locale | null
  /** Only those made before this one. */
  before?: number | null
}

export interface DeskPage {
  assignments: DeskAssignment[]
  /** What to ask for to go on; null on the last page. */
  next: number | null
}

export const pageLength = 25

// Of an editor who translates nothing, no index is asked what it cannot know.
const worksOnIt = (translator: number | null) =>
  translator === null
    ? sql`false`
    : sql`exists (
  select 1 from ${tables.workers} worker where worker._parent_id = assignment.id
    and worker.translator_id = ${translator} and worker.standing in ('active', 'asking'))`

function listed(list: DeskList, viewer: DeskViewer) {
  const own = viewer.staff
    ? sql`(assignment.editor_id = ${viewer.user} or ${worksOnIt(viewer.translator)})`
    : worksOnIt(viewer.translator)
  switch (list) {
    case 'mine':
      return viewer.staff ? own : sql`${own} and (assignment.state <> 'published' or assignment.behind > 0)`
    case 'waiting':
      return sql`assignment.state = 'wanted'`
    case 'others':
      return sql`assignment.state in ('claimed', 'inWork') and not ${worksOnIt(viewer.translator)}`
    case 'behind':
      return sql`assignment.behind > 0`
    case 'overdue':
      return sql`assignment.due_on < current_date and assignment.state <> 'published'`
    case 'quiet':
      return sql`assignment.state in ('claimed', 'inWork')
        and assignment.last_work_at < now() - make_interval(days => ${quietDays}::int)`
    case 'review':
      return sql`assignment.state in ('inReview', 'ready')`
    case 'published':
      return sql`assignment.state = 'published' and ${own}`
    default:
      return list satisfies never
  }
}

/** The ids first, by what is indexed; then those few through Payload's own rules, which have the last word. */
export async function listAssignments(
  filter: DeskFilter,
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<DeskPage> {
  const conditions = [
    filter.list ? listed(filter.list, viewer) : sql`true`,
    filter.state ? sql`assignment.state = ${filter.state}::enum_assignments_state` : null,
    filter.language ? sql`assignment.language = ${filter.language}` : null,
    filter.before ? sql`assignment.id < ${filter.before}` : null,
    viewer.staff
      ? null
      : sql`((assignment.language = any(string_to_array(${viewer.languages.join(',')}, ','))
          and assignment.state::text = any(string_to_array(${openStates.join(',')}, ','))) or ${worksOnIt(viewer.translator)})`,
  ].filter((condition) => condition !== null)
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select assignment.id from ${tables.assignments} assignment where ${sql.join(conditions, sql` and `)}
    order by assignment.id desc limit ${pageLength + 1}`)
  const ids = rows.map((row) => Number(row['id']))
  const shown = ids.slice(0, pageLength)
  return {
    assignments: await assignmentsById(shown, viewer, req),
    next: ids.length > pageLength ? (shown.at(-1) ?? null) : null,
  }
}

/** Those of them that the viewer may see, in this order. */
export async function assignmentsById(
  ids: readonly number[],
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<DeskAssignment[]> {
  if (ids.length === 0) return []
  const docs = await visibleAssignments(ids, req)
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return toDeskAssignments(
    ids.flatMap((id) => byId.get(id) ?? []),
    viewer,
    req,
  )
}
