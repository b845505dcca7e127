import { type PayloadRequest, ValidationError } from 'payload'

import { storedInterview } from '@/cms/publishing/stored-interview'
import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

import { notifyTranslators, workersOf } from '@/cms/desk/notices/notify'
import { assignmentOf } from '@/cms/desk/source/refresh'
import { adminMessages } from '@/i18n/admin-messages'

type Draft = Partial<Interview>

const creditOf = (interview: Draft | null) =>
  new Map(
    (interview?.translators ?? []).map((row) => [
      idOf(row.person),
      [row.role, row.creditedAs, row.signedAs, row.withheldBy ?? 'person'].join('\n'),
    ]),
  )

/** A translator's credit is taken away with a reason only, and whoever's credit an editor changes is told. */
export async function checkCreditsKept(
  next: Draft,
  stored: Draft | null,
  req: PayloadRequest,
): Promise<void> {
  if (!stored?.id) return
  const assignment = await assignmentOf(stored.id, req)
  const published = await storedInterview(stored.id, req)
  const before = creditOf(published?._status === 'published' ? published : null)
  const now = creditOf(next)
  const credited = [...before.keys(), ...(assignment ? workersOf(assignment) : [])].filter(
    (id) => id !== null,
  )
  const dropped = credited.filter((id) => !now.has(id))
  const reason = next.creditReason?.trim() ?? ''
  if (dropped.length > 0 && reason === '') {
    const message = adminMessages(req.i18n.language)('signing.refused.creditGone')
    throw new ValidationError(
      { collection: 'interviews', errors: [{ path: 'translators', message, label: message }], req },
      req.t,
    )
  }
  const changed = credited.filter((id) => before.has(id) && now.has(id) && before.get(id) !== now.get(id))
  await notifyTranslators(
    [...new Set([...dropped, ...changed])],
    'creditChanged',
    assignment?.id ?? null,
    req,
    reason,
  )
  next.creditReason = null
}
