import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { digestOf } from '@/lib/draft-token'

import type { DraftLink, LinkDays } from './draft-link'

type Req = Pick<PayloadRequest, 'payload' | 'user' | 'transactionID'>

const toLink = (row: Record<string, unknown>): DraftLink => ({
  id: Number(row['id']),
  forWhom: String(row['for_whom']),
  by: typeof row['by'] === 'string' ? row['by'] : null,
  until: new Date(String(row['until'])).toISOString(),
})

/** The links that lead to a draft now, the newest first. What has run out is forgotten. */
export async function draftLinks(interview: number, req: Req): Promise<DraftLink[]> {
  const db = await databaseOf(req)
  await db.execute(sql`delete from draft_links where until <= now()`)
  const { rows } = await db.execute(sql`
    select links.id, for_whom, until, coalesce(nullif(users.name, ''), users.email) as by
    from draft_links links left join ${tables.users} users on users.id = made_by
    where interview = ${interview} order by links.id desc`)
  return rows.map(toLink)
}

export async function keepDraftLink(
  token: string,
  link: { interview: number; forWhom: string; days: LinkDays },
  req: Req,
): Promise<DraftLink | null> {
  const db = await databaseOf(req)
  await db.execute(sql`
    insert into draft_links (digest, interview, for_whom, made_by, until)
    values (${digestOf(token)}, ${link.interview}, ${link.forWhom}, ${req.user?.id ?? null}, now() + ${link.days} * interval '1 day')`)
  const [newest] = await draftLinks(link.interview, req)
  return newest ?? null
}

/** Whether there was one to take back. */
export async function takeBackDraftLink(id: number, interview: number, req: Req): Promise<boolean> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`delete from draft_links where id = ${id} and interview = ${interview} returning id`,
  )
  return rows.length > 0
}
