import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { idOf } from '@/cms/payload/id-of'
import type { Assignment, Interview, SourceText as Stored } from '@/payload-types'
import { progressOf } from '@/newsroom/translation/progress'

import { countBehind } from './made-from'
import { followersOf } from './newest-rows'
import { newestState } from './newest-state'
import { presentParts, sourceTextsOf } from './source-ledger'
import { updateAssignment } from '@/cms/desk/assignments/update-assignment'

/** What a translation is made from: the version that it names, else its original. */
export const sourceIdOf = ({ translatedFrom, translationOf }: Partial<Interview>): number | null =>
  idOf(translatedFrom) ?? idOf(translationOf)

export async function assignmentOf(translation: number, req: PayloadRequest): Promise<Assignment | null> {
  return req.payload.db.findOne<Assignment>({
    collection: 'assignments',
    where: { translation: { equals: translation } },
    req,
  })
}

/** The assignment of a version, whoever made it: taken up where its original was wanted in that language, else begun. */
async function assignmentFor(
  translation: Interview,
  original: number,
  req: PayloadRequest,
): Promise<Assignment> {
  const found = await req.payload.db.findOne<Assignment>({
    collection: 'assignments',
    where: { and: [{ original: { equals: original } }, { language: { equals: translation.language } }] },
    req,
  })
  if (found) return found
  const data = { original, language: translation.language, state: 'inWork', workers: [] }
  return (await req.payload.db.create({ collection: 'assignments', data, req })) as Assignment
}

/** A version is the translation of one assignment: one that was linked otherwise before leaves the other to be made anew. */
async function leaveOthers(translation: number, assignment: number, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`
    update ${tables.assignments} assignments set translation_id = null, state = case
      when exists (select from ${tables.workers} worker where worker._parent_id = assignments.id and worker.standing = 'active')
      then state else 'wanted' end
    where translation_id = ${translation} and id <> ${assignment}`)
}

/** Brings the desk up to what is stored of a translation: progress, what is behind, and whether it is out. */
export async function refreshAssignment(id: number, req: PayloadRequest, worked = false): Promise<void> {
  const translation = await newestState(id, req)
  const original = idOf(translation?.translationOf)
  if (!translation || original === null || translation.deletedAt) return
  const assignment = await assignmentFor(translation, original, req)
  if (idOf(assignment.translation) !== id) await leaveOthers(id, assignment.id, req)
  const ledger = await sourceTextsOf(sourceIdOf(translation) ?? original, req)
  const progress = progressOf(presentParts(ledger), translation)
  const { behind, urgent } = countBehind(translation, ledger)
  const begun = worked && (assignment.state === 'claimed' || assignment.state === 'wanted')
  const state = translation._status === 'published' ? 'published' : begun ? 'inWork' : assignment.state
  const data = {
    translation: id,
    ...progress,
    behind,
    urgent,
    state: state === 'published' && translation._status !== 'published' ? ('inWork' as const) : state,
    ...(worked ? { lastWorkAt: new Date().toISOString(), remindedAt: null } : {}),
  }
  await updateAssignment(assignment.id, data, req)
}

/** An editor has said after the fact how a change is to be taken: minor, or to keep somebody safe. */
export const refreshAfterChange: CollectionAfterChangeHook<Stored> = async ({ doc, req }) => {
  for (const id of await followersOf(idOf(doc.source) ?? 0, req)) await refreshAssignment(id, req)
}
