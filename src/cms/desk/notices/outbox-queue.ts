import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { MailRefusal } from '@/cms/letters/mail-refusal'
import { tables } from '@/cms/payload/tables'

import type { NoticeKind } from './notice-kinds'
import { noteAccepted, noteRefused } from './refused-addresses'

/** All that one person is to be told by now, in the hands of this process until its lease ends. */
export interface DueLetter {
  user: number
  email: string
  notices: { id: number; kind: NoticeKind }[]
  tries: number
}

interface Taken extends Record<string, unknown> {
  user: number
  email: string
  id: number | null
  kind: NoticeKind | null
  tries: number | null
}

const pending = sql`mailed_at is null and mail_given_up_at is null`

/**
 * Gives up what need not be sent any more: read on the desk, turned off, or older than a week. Somebody who could not be
 * reached in all that week counts as refused.
 */
export async function layAside({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`
    with aside as (
      update ${tables.notices} notices set mail_given_up_at = now(), mail_leased_until = null, mail_failure = case
        when read_at is not null then 'read'
        when created_at < now() - interval '7 days' then coalesce(mail_failure, 'late') else 'muted' end
      where ${pending} and (mail_leased_until is null or mail_leased_until < now()) and (
        read_at is not null or created_at < now() - interval '7 days' or exists (
          select from ${tables.mutedMail} muted
          where muted.parent_id = notices.user_id and muted.value::text = notices.kind::text))
      returning user_id, mail_failure)
    update ${tables.users} users set mail_refused_at = now(), mail_refused_code = substr(mail_failure, strpos(mail_failure, ' ') + 1)
    from aside where users.id = aside.user_id and mail_failure ~ '^(passing|silent|sender) ' and mail_refused_at is null`)
}

/** Gives up all that is due, where there is no mail server; says how many there were. */
export async function layAllAside({ db }: Payload): Promise<number> {
  const { rows } = await db.drizzle.execute(sql`
    update ${tables.notices} set mail_given_up_at = now(), mail_failure = 'no server' where ${pending} returning id`)
  return rows.length
}

/**
 * Takes the next person's letter; null when nobody's is due. A person has one letter under way at a time, and while one
 * waits for its next try the rest waits with it: an address that is slow holds up nobody else. Who is refused is tried again
 * a day later at the earliest. Two processes may choose the same person, and then one of them finds no notices left.
 */
export async function takeLetter({ db }: Payload): Promise<DueLetter | null> {
  const { rows } = await db.drizzle.execute<Taken>(sql`
    with due as (
      select user_id, max(mail_tries) as tries, min(id) as oldest from ${tables.notices} where ${pending} group by user_id
      having coalesce(max(greatest(mail_leased_until, mail_next_at)) <= now(), true)),
    person as (
      select users.id, users.email from ${tables.users} users join due on due.user_id = users.id
      where mail_refused_at is null or mail_refused_at < now() - interval '1 day'
      order by due.tries, due.oldest limit 1 for no key update of users skip locked),
    taken as (
      update ${tables.notices} notices set mail_leased_until = now() + interval '2 minutes', mail_tries = coalesce(mail_tries, 0) + 1
      from person where notices.user_id = person.id and ${pending}
        and (mail_leased_until is null or mail_leased_until <= now())
      returning notices.id, notices.kind, notices.mail_tries)
    select person.id as user, person.email, taken.id, taken.kind, taken.mail_tries::int as tries
    from person left join taken on true order by taken.id`)
  const [first] = rows
  if (!first) return null
  return {
    user: first.user,
    email: first.email,
    notices: rows.flatMap(({ id, kind }) => (id === null || kind === null ? [] : [{ id, kind }])),
    tries: Math.max(...rows.map(({ tries }) => tries ?? 0)),
  }
}

const among = ({ notices }: DueLetter) => sql`id in ${notices.map(({ id }) => id)}`

export async function noteSent(payload: Payload, letter: DueLetter): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update ${tables.notices} set mailed_at = now(), mail_leased_until = null, mail_failure = null where ${among(letter)}`)
  await noteAccepted(payload, letter.email)
}

const atMost = 6 * 3600

/** Seconds until the next try: a minute, 4, 16, about one hour, 4 hours, then every 6. */
const pauseAfter = (tries: number): number => Math.min(atMost, 60 * 4 ** (Math.max(tries, 1) - 1))

/**
 * Puts a letter back. Where the address is refused for good all that waits for it is given up; where the server takes
 * nothing from anybody it counts as no try.
 */
export async function noteRefusal(
  payload: Payload,
  letter: DueLetter,
  { of, code }: MailRefusal,
): Promise<void> {
  const failure = `${of} ${code}`
  const { db } = payload
  if (of === 'address') {
    await noteRefused(payload, letter.email, code)
    await db.drizzle.execute(sql`
      update ${tables.notices} set mail_given_up_at = now(), mail_leased_until = null, mail_failure = ${failure}
      where user_id = ${letter.user} and ${pending}`)
  } else if (of === 'server')
    await db.drizzle.execute(sql`
      update ${tables.notices} set mail_leased_until = null, mail_tries = mail_tries - 1, mail_failure = ${failure}, updated_at = now()
      where ${among(letter)}`)
  else
    await db.drizzle.execute(sql`
      update ${tables.notices} set mail_leased_until = null, mail_failure = ${failure},
        mail_next_at = now() + make_interval(secs => ${pauseAfter(letter.tries)})
      where ${among(letter)}`)
}
