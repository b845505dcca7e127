import type { Payload } from 'payload'

import { env } from '@/env'

import { runOutbox } from '@/cms/desk/notices/mail-clock'
import { remindQuiet } from '@/cms/desk/notices/remind-quiet'

const second = 1000
const hour = 3600 * second

/** While the site is served: reminds of quiet claims, and sends what mail is due again or was left by a process that ended. */
export function keepDesk(payload: Payload): void {
  if (!env.serving) return
  setInterval(() => void runOutbox(payload), 30 * second).unref()
  setInterval(() => {
    remindQuiet(payload).catch(() => {
      payload.logger.error('The desk could not look for quiet claims. It looks again in an hour.')
    })
  }, hour).unref()
}
