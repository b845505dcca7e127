import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { noticeLetter } from '@/cms/letters/notice-letter'
import { mailRefusal } from '@/cms/letters/mail-refusal'
import { env } from '@/env'

import { type DueLetter, layAllAside, layAside, noteRefusal, noteSent, takeLetter } from './outbox-queue'

const atOnce = 4
/** So many letters in a row without a word from the server: it is the server that is away, not they. */
const silentAtMost = 3

interface Run {
  isAway: boolean
  silent: number
}

/** What a run came to: all that was due is sent, or put off by itself; or the mail server takes nothing, or says nothing. */
export type RunOfMail = 'done' | 'away' | 'silent'

const hasEnded = ({ isAway, silent }: Run) => isAway || silent >= silentAtMost

/** The same for the same notices: a letter that goes out twice, since nobody could note that it had, is known as one. */
function messageIdOf({ notices }: DueLetter): string {
  const name = createHash('sha256')
    .update(notices.map(({ id }) => id).join())
    .digest('hex')
    .slice(0, 32)
  return `<${name}@${env.mailSender.split('@').at(-1) ?? 'localhost'}>`
}

async function send(payload: Payload, letter: DueLetter, run: Run): Promise<void> {
  const { subject, text, html } = noticeLetter(letter.notices.map(({ kind }) => kind))
  try {
    await payload.sendEmail({ to: letter.email, messageId: messageIdOf(letter), subject, text, html })
  } catch (error) {
    const refusal = mailRefusal(error)
    run.silent = refusal.of === 'silent' ? run.silent + 1 : 0
    run.isAway ||= refusal.of === 'server'
    payload.logger.error(`A letter with notices was not sent (${refusal.of}: ${refusal.code}).`)
    await noteRefusal(payload, letter, refusal)
    return
  }
  run.silent = 0
  await noteSent(payload, letter)
}

async function sendInTurn(payload: Payload, run: Run): Promise<void> {
  while (!hasEnded(run)) {
    const letter = await takeLetter(payload)
    if (!letter) return
    if (letter.notices.length > 0) await send(payload, letter, run)
  }
}

/**
 * Sends every notice that has been committed and is due, until nothing is. Each letter is leased before it is sent and noted
 * after: none is lost with a process, and one that was killed just between the two is sent again. Of two processes only one
 * has a letter.
 */
export async function sendDueMail(payload: Payload): Promise<RunOfMail> {
  if (payload.email.name === 'nobody') {
    const waiting = await layAllAside(payload)
    if (waiting > 0)
      payload.logger.info(`No mail server is set: ${String(waiting)} notices are on the desk only.`)
    return 'done'
  }
  await layAside(payload)
  const run: Run = { isAway: false, silent: 0 }
  await Promise.all(Array.from({ length: atOnce }, () => sendInTurn(payload, run)))
  if (run.isAway) return 'away'
  return hasEnded(run) ? 'silent' : 'done'
}
