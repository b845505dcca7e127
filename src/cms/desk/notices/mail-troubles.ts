import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isAdmin } from '@/cms/access/staff'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'

export interface MailTroubles {
  /** The mail server takes nothing from us. */
  server: { code: string; waiting: number; since: string } | null
  /** Whose addresses are refused for good, the newest first. */
  refused: { id: number; name: string; code: string; at: string }[]
}

const none: MailTroubles = { server: null, refused: [] }
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const day = (value: unknown) => new Date(String(value)).toISOString()

/** What keeps mail from going out, for those who can mend it: administrators. */
export async function mailTroubles(
  req: Pick<PayloadRequest, 'payload' | 'user' | 'transactionID'>,
): Promise<MailTroubles> {
  if (!isAdmin(req.user)) return none
  const db = await databaseOf(req)
  const waiting = await db.execute(sql`
    select mail_failure as failure, count(*) over ()::int as waiting, min(created_at) over () as since
    from ${tables.notices} where mailed_at is null and mail_given_up_at is null and mail_failure ~ '^(server|sender) '
    order by updated_at desc limit 1`)
  const refused = await db.execute(sql`
    select id, coalesce(nullif(name, ''), email) as name, mail_refused_code as code, mail_refused_at as at
    from ${tables.users} where mail_refused_at is not null order by mail_refused_at desc limit 50`)
  const [server] = waiting.rows
  return {
    server: server
      ? {
          code: text(server['failure']).replace(/^\w+ /, ''),
          waiting: Number(server['waiting']),
          since: day(server['since']),
        }
      : null,
    refused: refused.rows.map(({ id, name, code, at }) => ({
      id: Number(id),
      name: text(name),
      code: text(code),
      at: day(at),
    })),
  }
}
