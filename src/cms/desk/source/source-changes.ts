import type { PayloadRequest } from 'payload'

import { savingOf } from '@/cms/publishing/saving'
import type { Interview } from '@/payload-types'
import type { Change } from '@/newsroom/translation/behind'
import { headKey } from '@/newsroom/translation/source-text'

import type { Changes } from './source-ledger'

/** What the editor said of each change; said once, of the publication at hand. */
export function changesIn({ exchanges, headChange }: Partial<Interview>): Changes {
  const changes = new Map<string, Change>()
  if (headChange) changes.set(headKey, headChange)
  for (const part of exchanges ?? [])
    if (part.blockType !== 'translatorNote' && part.key && part.change) changes.set(part.key, part.change)
  return changes
}

export const withoutChanges = (interview: Partial<Interview>): Partial<Interview> => ({
  ...interview,
  headChange: null,
  exchanges: (interview.exchanges ?? []).map((part) =>
    part.blockType === 'translatorNote' ? part : { ...part, change: null },
  ),
})

/** Takes them off what is stored and keeps them for the release that follows in this request. */
export function takeChanges(next: Partial<Interview>, req: PayloadRequest): Partial<Interview> {
  savingOf(req).changes = changesIn(next)
  return withoutChanges(next)
}

export function changesTaken(req: PayloadRequest): Changes {
  const saving = savingOf(req)
  const { changes } = saving
  saving.changes = new Map()
  return changes
}
