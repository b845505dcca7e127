import { sql } from '@payloadcms/db-postgres'
import { setTimeout as pause } from 'node:timers/promises'
import { addDataAndFileToRequest, APIError, type Payload, type PayloadHandler } from 'payload'

import { tables } from '@/cms/payload/tables'
import { noteAccepted, noteRefused } from '@/cms/desk/notices/refused-addresses'
import { adminMessages } from '@/i18n/admin-messages'
import { passwordLetter } from './password-letter'
import { mailRefusal } from './mail-refusal'
import { passwordLink } from './password-link'

const second = 1000
/** A mail server may turn a letter away for a moment, and somebody waits for this one. */
const pauses = [0, 20 * second, 120 * second]

/** Whether a link may go to this address: it is somebody's, and they have not asked within a quarter of a minute. */
async function mayAsk({ db }: Payload, email: string): Promise<boolean> {
  const { rows } = await db.drizzle.execute(sql`
    update ${tables.users} set reset_password_requested_at = now() where email = ${email}
      and (reset_password_requested_at is null or reset_password_requested_at <= now() - interval '15 seconds')
    returning id`)
  return rows.length > 0
}

async function sendLink(payload: Payload, email: string): Promise<void> {
  if (!(await mayAsk(payload, email))) return
  const token: unknown = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })
  if (typeof token !== 'string') return
  const letter = passwordLetter(passwordLink(payload, token))
  for (const before of pauses) {
    await pause(before, null, { ref: false })
    try {
      await payload.sendEmail({ to: email, ...letter })
      await noteAccepted(payload, email)
      return
    } catch (error) {
      const { of, code } = mailRefusal(error)
      payload.logger.error(`A letter with a new password was not sent (${of}: ${code}).`)
      if (of !== 'address') continue
      await noteRefused(payload, email, code)
      return
    }
  }
}

/**
 * Answers before it looks: neither the time nor a mail server's refusal tells whether an account has this address, and
 * no transaction waits for that server.
 */
export const forgottenPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const { payload, data } = req
  const email = typeof data?.['email'] === 'string' ? data['email'].toLowerCase().trim() : ''
  if (email === '') throw new APIError(adminMessages(req.i18n.language)('letters.password.noAddress'), 400)
  sendLink(payload, email).catch(() => {
    payload.logger.error('A letter with a new password could not be written.')
  })
  return Response.json({ message: req.t('general:success') })
}
