import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import type { Interview } from '@/payload-types'

/** An interview as it was last saved, draft or not, past the access rules; null where there is none. */
export async function newestState(id: number, req: PayloadRequest): Promise<Interview | null> {
  return req.payload.findByID({
    collection: 'interviews',
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
}

/** The record of that save. */
export async function newestVersion(id: number, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<Interview>({
    collection: 'interviews',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** Its number alone; null where there is none, or none was given. */
export async function newestRevision(id: number, req: PayloadRequest): Promise<number | null> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ revision: string | null }>(
    sql`select version_revision as revision from ${tables.savedInterviews} where parent_id = ${id} and latest limit 1`,
  )
  const revision = rows[0]?.revision ?? null
  return revision === null ? null : Number(revision)
}
