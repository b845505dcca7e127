import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import type { User } from '@/payload-types'

/** Notes that a mail server refuses this address for good, for admins to see and the outbox to heed, if it is still somebody's. */
export async function noteRefused({ db }: Payload, email: string, code: string): Promise<void> {
  await db.drizzle.execute(sql`
    update ${tables.users} set mail_refused_at = now(), mail_refused_code = ${code} where email = ${email}`)
}

export async function noteAccepted({ db }: Payload, email: string): Promise<void> {
  await db.drizzle.execute(sql`
    update ${tables.users} set mail_refused_at = null, mail_refused_code = null
    where email = ${email} and mail_refused_at is not null`)
}

/** A new address has not been refused. */
export const forgetRefusal: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  originalDoc && data.email !== undefined && data.email !== originalDoc.email
    ? { ...data, mailRefusedAt: null, mailRefusedCode: null }
    : data

/** What the old address refused and nobody has read on the desk goes to the new one, if it is not a week old by now. */
export const sendToNewAddress: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.email === previousDoc.email) return
  const db = await databaseOf(req)
  await db.execute(sql`
    update ${tables.notices} set mail_given_up_at = null, mail_failure = null, mail_next_at = null, mail_tries = 0
    where user_id = ${doc.id} and mailed_at is null and mail_failure ~ '^(address|sender|passing|silent) '`)
}
