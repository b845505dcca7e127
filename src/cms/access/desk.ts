import { sql } from '@payloadcms/db-postgres'
import type { Access, FieldAccess, PayloadRequest, TypeWithID, Where } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

import { published } from './published'
import { isStaff, isStranger } from './staff'

/** What a translator's login works on now. */
interface Desk {
  /** Assignments that they work on, and those that they have asked to join. */
  assignments: readonly number[]
  asked: readonly number[]
  /** Their translations. */
  translations: readonly number[]
  /** Those of them that they may write: not while an editor has them, unless they revise. */
  writable: readonly number[]
  /** What those are made from, published or not. */
  sources: readonly number[]
}

const nothing: Desk = { assignments: [], asked: [], translations: [], writable: [], sources: [] }

/** The translator that this login is; null for staff who are none, and for readers. */
export function translatorOf({ user }: Pick<PayloadRequest, 'user'>): number | null {
  const linked = user?.translator
  return typeof linked === 'object' ? (linked?.id ?? null) : (linked ?? null)
}

async function askDesk(translator: number, req: PayloadRequest): Promise<Desk> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{
    assignment: number
    standing: 'active' | 'asking'
    translation: number | null
    original: number
    made_from: number | null
    writable: boolean
  }>(sql`
    select assignment.id as assignment, worker.standing, assignment.translation_id as translation, assignment.original_id as original,
      newest.version_translated_from_id as made_from,
      (assignment.state in ('claimed', 'inWork', 'published') or (assignment.state = 'inReview' and worker.role = 'reviser')) as writable
    from ${tables.workers} worker
    join ${tables.assignments} assignment on assignment.id = worker._parent_id
    left join ${tables.savedInterviews} newest on newest.parent_id = assignment.translation_id and newest.latest
    where worker.translator_id = ${translator} and worker.standing in ('active', 'asking')`)
  const active = rows.filter(({ standing }) => standing === 'active')
  const ids = (list: readonly (number | null)[]) => [...new Set(list.filter((id) => id !== null))]
  return {
    assignments: ids(active.map(({ assignment }) => assignment)),
    asked: ids(rows.filter(({ standing }) => standing === 'asking').map(({ assignment }) => assignment)),
    translations: ids(active.map((row) => row.translation)),
    writable: ids(active.filter((row) => row.writable).map((row) => row.translation)),
    sources: ids(active.flatMap((row) => [row.original, row.made_from])),
  }
}

/** Asked of the database once a request, however many fields and parts the rules are asked for. */
function deskOf(req: PayloadRequest): Promise<Desk> {
  const translator = translatorOf(req)
  if (translator === null) return Promise.resolve(nothing)
  return (req.context['desk'] ??= askDesk(translator, req)) as Promise<Desk>
}

/** Assignments that a translator's login works on or has asked to join. */
export async function assignmentsOnDesk(req: PayloadRequest): Promise<number[]> {
  const { assignments, asked } = await deskOf(req)
  return [...assignments, ...asked]
}

export const worksOnAssignment = async (req: PayloadRequest, assignment: unknown): Promise<boolean> =>
  (await deskOf(req)).assignments.includes(Number(assignment))

/** After something has changed who works on what. */
export const forgetDesk = (req: PayloadRequest): void => {
  delete req.context['desk']
}

/** What readers read; for a translator also their own translations and what those are made from, however unfinished. */
export const publishedOrOnDeskOrStaff: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  if (isStranger(req)) return false
  const { translations, sources } = await deskOf(req)
  const own: Where = { id: { in: [...translations, ...sources] } }
  return translations.length + sources.length === 0 ? published : { or: [published, own] }
}

/** A translator writes their own translations; which fields of them is said at each field. */
export const ownTranslationOrStaff: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  const { writable } = await deskOf(req)
  return writable.length > 0 && { id: { in: [...writable] } }
}

/** Whether the request may see what the newsroom keeps beside this text: staff, and whoever translates or revises it. */
export const isOnDesk = async (req: PayloadRequest, interview: unknown): Promise<boolean> =>
  isStaff(req.user) || (await deskOf(req)).translations.includes(Number(interview))

/** The same for a field. Without a document (a query's `where`) only staff may ask by it; the admin's form names it by its id. */
export const deskField: FieldAccess<TypeWithID> = ({ req, doc, id = doc?.id }) =>
  isStaff(req.user) || (id !== undefined && isOnDesk(req, id))
