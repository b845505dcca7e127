import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { NotNow } from '@/newsroom/translation/assignment-actions'
import { mailSoon } from '@/cms/desk/notices/mail-clock'
import { adminMessages } from '@/i18n/admin-messages'

/** Does all of it or nothing; what cannot be done now is answered with a sentence (409), and mail leaves after the commit. */
export async function inTransaction<Answer>(
  req: PayloadRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const begun = await initTransaction(req)
  try {
    const answer = await work()
    if (begun) await commitTransaction(req)
    mailSoon(req.payload)
    return answer
  } catch (error) {
    await killTransaction(req)
    if (!(error instanceof NotNow)) throw error
    throw new APIError(adminMessages(req.i18n.language)(`desk.notNow.${error.reason}`), 409, null, true)
  }
}
