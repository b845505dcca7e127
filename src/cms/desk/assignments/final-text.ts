import { type PayloadRequest, ValidationError } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import type { Assignment, Interview } from '@/payload-types'
import { hashWords } from '@/newsroom/translation/hash-words'
import { type KeyedWords, sourceWords } from '@/newsroom/translation/source-text'

import { workersOf } from '@/cms/desk/notices/notify'
import { assignmentOf } from '@/cms/desk/source/refresh'
import { adminMessages } from '@/i18n/admin-messages'

type Draft = Partial<Interview>

/** What a translator signs: every word of the text, as handed in or as it is to go out. */
export const textOf = (translation: Draft): KeyedWords[] => sourceWords(translation)

export const hashOfText = (text: readonly KeyedWords[]): string =>
  hashWords(text.map(({ key, words }) => `${key}\n${words}`).join('\n\n'))

export const isText = (value: unknown): value is KeyedWords[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'key' in item)

/** The translators who have not yet answered, with a yes or by taking off their name, to this very text. */
function unanswered(assignment: Assignment, text: readonly KeyedWords[]): number[] {
  const hash = hashOfText(text)
  const content = (assignment.finalAnswers ?? []).filter(
    (row) => row.hash === hash && row.answer !== 'objected',
  )
  const answered = new Set(content.map((row) => idOf(row.translator)))
  return workersOf(assignment).filter((id) => !answered.has(id))
}

/** Signed wording goes out as it was handed in, or as its translators agreed to it, or for a reason that an editor gives them. */
export async function checkFinalText(next: Draft, req: PayloadRequest): Promise<void> {
  const assignment = next.id === undefined ? null : await assignmentOf(next.id, req)
  if (!assignment || !isText(assignment.handedIn) || assignment.goAheadReason) return
  const text = textOf(next)
  if (hashOfText(assignment.handedIn) === hashOfText(text)) return
  if (unanswered(assignment, text).length === 0) return
  const message = adminMessages(req.i18n.language)('desk.refused.notAgreed')
  throw new ValidationError(
    { collection: 'interviews', errors: [{ path: 'exchanges', message, label: message }], req },
    req.t,
  )
}
