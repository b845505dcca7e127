import { APIError, type PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

import { newestVersion } from '@/cms/desk/source/newest-state'
import { withdrawnAmong } from '@/cms/withdrawing/withdrawn-people'

type Credit = NonNullable<Interview['translators']>[number]
export type Signature = Pick<Credit, 'creditedAs' | 'signedAs' | 'withheldBy'>

function signed<State extends Partial<Interview>>(
  state: State,
  translator: number,
  signature: Signature,
): State {
  const translators = (state.translators ?? []).map((row) =>
    idOf(row.person) === translator ? { ...row, ...signature } : row,
  )
  return { ...state, translators }
}

async function refuseWithdrawn(translator: number, req: PayloadRequest): Promise<void> {
  const { translators } = await withdrawnAmong({ translators: [translator] }, req)
  if (translators.size > 0)
    throw new APIError(adminMessages(req.i18n.language)('signing.refused.withdrawn'), 409, null, true)
}

/**
 * Changes how a translator is named in one interview, in what readers have and in the newest draft at once. The name that was
 * there before is written down nowhere: not in a log, not in a new version.
 */
export async function signCredit(
  interview: number,
  translator: number,
  signature: Signature,
  req: PayloadRequest,
): Promise<void> {
  if (signature.creditedAs === 'name') await refuseWithdrawn(translator, req)
  const { db } = req.payload
  const main = await db.findOne<Interview>({
    collection: 'interviews',
    where: { id: { equals: interview } },
    req,
  })
  if (!main) return
  const next = signed(main, translator, signature)
  await db.updateOne({ collection: 'interviews', id: interview, data: { ...next }, req })
  const newest = await newestVersion(interview, req)
  if (!newest) return
  const version = signed(newest.version, translator, signature)
  await db.updateVersion({ collection: 'interviews', id: newest.id, versionData: { version }, req })
}
