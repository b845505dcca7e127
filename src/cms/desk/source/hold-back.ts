import { APIError, type PayloadRequest } from 'payload'

import { mostBlocks } from '@/cms/collections/interviews/exchanges'
import type { Interview } from '@/payload-types'
import { withHeldBack } from '@/newsroom/translation/held-back'
import { adminMessages } from '@/i18n/admin-messages'

type Draft = Partial<Interview>

/** More than an interview has fields that two people could be in. */
const most = mostBlocks * 10

function namesIn(heldBack: unknown, req: PayloadRequest): string[] {
  if (heldBack === undefined || heldBack === null) return []
  const isList = Array.isArray(heldBack) && heldBack.length <= most
  if (isList && heldBack.every((name) => typeof name === 'string')) return heldBack
  throw new APIError(adminMessages(req.i18n.language)('saves.refused.heldBack'), 400)
}

/**
 * Two may write in one text. Where both have changed the same words, the later form goes on saving all the rest, and says of those
 * that it says nothing about them until its writer has chosen. What is not settled is not published.
 */
export function holdBack(sent: Draft, stored: Draft | null, req: PayloadRequest): Draft {
  const { heldBack, ...given } = sent
  const names = namesIn(heldBack, req)
  if (names.length === 0 || !stored) return given
  if (given._status === 'published') {
    const message = adminMessages(req.i18n.language)('saves.refused.choiceWaits')
    throw new APIError(message, 409, { errors: [{ path: '_status', message }] }, true)
  }
  return withHeldBack({ ...given }, { ...stored }, names)
}
