import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import type { KeyedWords } from '@/newsroom/translation/source-text'

import { type DeskAssignment, type DeskViewer, toDeskAssignments } from './desk-assignments'
import { hashOfText, isText, textOf } from './final-text'
import { newestState } from '@/cms/desk/source/newest-state'
import { visibleAssignment } from './visible-assignments'

/** A part that an editor has changed since it was handed in; `place` is null for the head, else its number from 1. */
export interface ChangedPart {
  key: string
  place: number | null
  before: string
  after: string
}

export interface AssignmentDetails {
  assignment: DeskAssignment
  /** Empty where the text is as it was handed in; null where nothing was handed in, or it is none of the viewer's business. */
  changed: ChangedPart[] | null
  /** Translators who have answered this very text. */
  answered: number[]
  /** What translators wrote to the editor at single parts. */
  notes: { key: string; place: number; note: string }[]
}

function changedParts(handedIn: readonly KeyedWords[], now: readonly KeyedWords[]): ChangedPart[] {
  const before = new Map(handedIn.map(({ key, words }) => [key, words]))
  const after = new Map(now.map(({ key, words }) => [key, words]))
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  return keys.flatMap((key, place) => {
    const part = { before: before.get(key) ?? '', after: after.get(key) ?? '' }
    return part.before === part.after ? [] : [{ key, place: place === 0 ? null : place, ...part }]
  })
}

/** An assignment with all that its own page shows; null where the viewer may not see it, as if it were not there. */
export async function assignmentDetails(
  id: number,
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<AssignmentDetails | null> {
  const doc = await visibleAssignment(id, req)
  const [assignment] = doc ? await toDeskAssignments([doc], viewer, req) : []
  if (!doc || !assignment) return null
  const nothing = { assignment, changed: null, answered: [], notes: [] }
  const translation = idOf(doc.translation)
  if (!assignment.mayOpen || translation === null) return nothing
  const newest = await newestState(translation, req)
  if (!newest) return nothing
  const text = textOf(newest)
  const hash = hashOfText(text)
  const notes = (newest.exchanges ?? []).flatMap((part, n) =>
    part.blockType !== 'translatorNote' && part.note?.trim()
      ? [{ key: part.key ?? String(n), place: n + 1, note: part.note.trim() }]
      : [],
  )
  return {
    assignment,
    changed: isText(doc.handedIn) ? changedParts(doc.handedIn, text) : null,
    answered: (doc.finalAnswers ?? []).flatMap((row) =>
      row.hash === hash ? (idOf(row.translator) ?? []) : [],
    ),
    notes,
  }
}
