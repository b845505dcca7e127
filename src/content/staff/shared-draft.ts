import { sql } from '@payloadcms/db-postgres'

import { digestOf, isToken } from '@/lib/draft-token'

import { payloadClient } from './payload-client'
import { type Preview, previewOf } from './preview'

/** The draft that a link leads to as its page will be, and until when it does; null of one that has run out, was taken back, or never was. */
export async function getSharedDraft(token: string): Promise<(Preview & { until: Date }) | null> {
  if (!isToken(token)) return null
  const payload = await payloadClient()
  const { rows } = await payload.db.drizzle.execute(
    sql`select interview, until from draft_links where digest = ${digestOf(token)} and until > now()`,
  )
  const [link] = rows
  if (!link) return null
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { id: { equals: Number(link['interview']) } },
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [stored] = docs
  const preview = stored && !stored.neverPublish ? await previewOf(stored) : null
  return preview && { ...preview, until: new Date(String(link['until'])) }
}
