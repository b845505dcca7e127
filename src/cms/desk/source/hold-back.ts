import { APIError, type PayloadRequest } from 'payload'

import { mostBlocks } from '@/cms/collections/interviews/exchanges'
import type { Interview } from '@/payload-types'
import { withHeldBack } from '@/newsroom/translation/held-back'

type Draft = Partial<Interview>

const words = {
  waits: {
    en: 'This was not published. You and somebody else have changed the same words, and a choice between the two is still to be made. Choose, then publish again.',
    ar: 'لم يُنشر. عُدّلت الكلمات نفسها من طرفين ولم يُختَر أحد النصين بعد. يُرجى الاختيار ثم النشر من جديد.',
  },
  names: {
    en: '"heldBack" is a list of names of fields, such as "exchanges.q7ab3cd.answer".',
    ar: '«heldBack» قائمة بأسماء الحقول، مثل «exchanges.q7ab3cd.answer».',
  },
} as const

/** More than an interview has fields that two people could be in. */
const most = mostBlocks * 10

function namesIn(heldBack: unknown, req: PayloadRequest): string[] {
  if (heldBack === undefined || heldBack === null) return []
  const isList = Array.isArray(heldBack) && heldBack.length <= most
  if (isList && heldBack.every((name) => typeof name === 'string')) return heldBack
  throw new APIError(words.names[req.i18n.language === 'ar' ? 'ar' : 'en'], 400)
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
    const message = words.waits[req.i18n.language === 'ar' ? 'ar' : 'en']
    throw new APIError(message, 409, { errors: [{ path: '_status', message }] }, true)
  }
  return withHeldBack({ ...given }, { ...stored }, names)
}
