import type { Payload } from 'payload'

import { passwordLink } from '@/cms/letters/password-link'

const aDay = 24 * 60 * 60 * 1000

/** Payload's own link to set a new password, good for a day and once; null where nobody has that e-mail. */
export async function resetLink(payload: Payload, email: string): Promise<string | null> {
  const token: unknown = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: aDay,
  })
  if (typeof token !== 'string') return null
  return passwordLink(payload, token)
}
