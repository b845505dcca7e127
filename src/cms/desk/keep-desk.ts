import type { Payload } from 'payload'

import { env } from '@/env'

import { sendDueMail } from './outbox'
import { remindQuiet } from './remind-quiet'

const hour = 3_600_000

/** While the site is served: reminds of quiet claims, and sends what mail is left from when the mail server was away. */
export function keepDesk(payload: Payload): void {
  if (!env.serving) return
  setInterval(() => {
    remindQuiet(payload)
      .then(() => sendDueMail(payload))
      .catch(() => {
        payload.logger.error('The desk could not look for quiet claims. It looks again in an hour.')
      })
  }, hour).unref()
}
