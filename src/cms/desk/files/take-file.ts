import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { fromUnits, originsOf } from '@/newsroom/interchange/from-units'
import type { Change } from '@/newsroom/interchange/plan-changes'
import type { StoredText } from '@/newsroom/interchange/stored-translation'
import type { Interview } from '@/payload-types'
import { headKey } from '@/newsroom/translation/source-text'

import { inTransaction } from '@/cms/payload/in-transaction'
import { notifyTranslators, workersOf } from '@/cms/desk/notices/notify'
import { assignmentOf } from '@/cms/desk/source/refresh'

/** Whoever works on a translation or is credited for it learns that somebody else has brought a file into it. */
async function tellTranslators(translation: Interview, req: PayloadRequest): Promise<void> {
  const assignment = await assignmentOf(translation.id, req)
  const credited = (translation.translators ?? []).map(({ person }) => idOf(person))
  const all = [...(assignment ? workersOf(assignment) : []), ...credited.filter((id) => id !== null)]
  await notifyTranslators([...new Set(all)], 'fileTaken', assignment?.id ?? null, req)
}

type Texts = Pick<Interview, 'headline' | 'standfirst' | 'interviewees' | 'exchanges'>

/** The parts that were taken in carry the hash of the source that the file was made from: of an older one they stay behind. */
function withOrigins(next: Texts, changes: readonly Change[]): Partial<Interview> {
  const origins = originsOf(changes)
  const head = origins.get(headKey)
  const exchanges = (next.exchanges ?? []).map((part) => {
    const madeFrom = origins.get(part.key ?? '')
    return madeFrom ? { ...part, madeFrom } : part
  })
  return { ...next, exchanges, ...(head && { headMadeFrom: head }) }
}

/**
 * Stores what a file changes as a draft, by the hand and with the rights of whoever brings it. `revision` is the save that
 * the plan was shown for: if there is a newer one, nothing is taken in.
 */
export function takeFile(
  translation: Interview,
  source: StoredText,
  changes: readonly Change[],
  revision: number,
  req: PayloadRequest,
): Promise<Interview> {
  const taken = new Map(changes.map(({ id, after }) => [id, after]))
  const next: Texts = fromUnits(translation, source, taken)
  return inTransaction(req, async () => {
    const stored = await req.payload.update({
      collection: 'interviews',
      id: translation.id,
      data: { ...withOrigins(next, changes), revision },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    await tellTranslators(translation, req)
    return stored
  })
}
