import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { env } from '@/env'
import { routes } from '@/lib/routes'

import type { NoticeKind } from './notice-kinds'
import { noticeSubjects } from './notice-subjects'

interface Due extends Record<string, unknown> {
  id: number
  kind: NoticeKind
  email: string
  muted: boolean
}

/** Takes what is to be sent off the list, so that of two processes only one sends it. */
async function takeDue(payload: Payload): Promise<Due[]> {
  const { rows } = await payload.db.drizzle.execute<Due>(sql`
    with due as (
      select id from notices where mailed_at is null and created_at > now() - interval '7 days'
      order by id limit 50 for update skip locked)
    update notices set mailed_at = now() from due, users
    where notices.id = due.id and users.id = notices.user_id
    returning notices.id, notices.kind, users.email, exists (
      select from users_muted_mail muted where muted.parent_id = users.id and muted.value::text = notices.kind::text) as muted`)
  return rows
}

/** Both languages, since nobody has said which one they read: the newsroom works in both. */
function letterFor(kind: NoticeKind) {
  const { en, ar } = noticeSubjects[kind]
  const address = env.serverUrl + routes.translationDesk
  return {
    subject: `${en} · ${ar}`,
    text: `${en}.\n${ar}.\n\n${address}\n\nYou can turn such mail off in your account.\nيمكنك إيقاف هذه الرسائل من حسابك.\n`,
  }
}

async function send(payload: Payload, { id, kind, email }: Due): Promise<void> {
  const letter = letterFor(kind)
  if (payload.email.name === 'nobody') {
    payload.logger.info(
      `No mail server is set. Notice ${String(id)} would say: ${letter.text.split('\n')[0] ?? ''}`,
    )
    return
  }
  try {
    await payload.sendEmail({ to: email, ...letter })
  } catch {
    payload.logger.error(
      `Notice ${String(id)} could not be sent by mail. It is tried again with the next one.`,
    )
    await payload.db.drizzle.execute(sql`update notices set mailed_at = null where id = ${id}`)
  }
}

/** Sends every notice that has been committed and not mailed yet, within a week of its day. */
export async function sendDueMail(payload: Payload): Promise<void> {
  for (const due of await takeDue(payload)) if (!due.muted) await send(payload, due)
}

/** After the answer: a save does not wait for the mail server, and one that was not committed is never told. */
export function mailSoon(payload: Payload): void {
  setTimeout(() => {
    sendDueMail(payload).catch(() => {
      payload.logger.error('Mail waits: the notices could not be read.')
    })
  }, 1000).unref()
}
