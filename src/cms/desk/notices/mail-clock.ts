import type { Payload } from 'payload'

import { env } from '@/env'

import { sendDueMail } from './outbox'

const second = 1000
const longestPause = 15 * 60 * second

let running = false
let again = false
let waiting = false
let failures = 0
let notBefore = 0

const shortestPause = 15 * second

/**
 * After the nth time that the mail server was away: 15 seconds, doubled each time, up to a quarter of an hour. Where it only said
 * nothing, those letters wait by themselves, and the others no longer than they must: it may be the fault of some addresses.
 */
const pauseAfter = (times: number) => Math.min(longestPause, shortestPause * 2 ** Math.max(0, times - 1))

/** So long even for what has only just happened. */
const shortestRest = 5 * second
let endedAt = 0

/**
 * One run at a time in this process, and none while the mail server is given a rest. What cannot be sent stays due. Where something has
 * just happened, a rest is short: the server may be back, and somebody waits.
 */
export async function runOutbox(payload: Payload, { hasHappened = false } = {}): Promise<void> {
  again = true
  const rested = hasHappened ? Math.min(notBefore, endedAt + shortestRest) : notBefore
  if (running || Date.now() < rested) return
  running = true
  try {
    while (again) {
      again = false
      const came = await sendDueMail(payload)
      failures = came === 'away' ? failures + 1 : 0
      if (came === 'done') {
        notBefore = 0
        continue
      }
      notBefore = Date.now() + pauseAfter(failures)
      return
    }
  } catch {
    payload.logger.error('Mail waits: the notices could not be read.')
  } finally {
    running = false
    endedAt = Date.now()
  }
}

/**
 * After the answer: a save does not wait for the mail server, and one that was not committed is never told. Other programs on
 * the same database leave it to the site, which looks for itself (keep-desk.ts).
 */
export function mailSoon(payload: Payload): void {
  if (waiting || !env.serving) return
  waiting = true
  setTimeout(() => {
    waiting = false
    void runOutbox(payload, { hasHappened: true })
  }, second).unref()
}
