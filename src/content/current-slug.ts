import type { Where } from 'payload'

import { asReader, payloadClient } from './payload-client'

type Addressed = 'interviews' | 'authors' | 'translators' | 'speakers' | 'topics' | 'places'

/**
 * The slug that a document has now which once had this one; null where there is none, or none that is public. Former
 * slugs are not for readers to see or to ask for, so the id is found past the rules and the document under them.
 */
export async function currentSlug(
  collection: Addressed,
  former: string,
  among: Where = {},
): Promise<string | null> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection,
    where: { and: [{ formerSlugs: { equals: former } }, among] },
    select: { slug: true },
    depth: 0,
    limit: 10,
    pagination: false,
  })
  if (docs.length === 0) return null
  const open = await payload.find({
    ...asReader,
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    select: { slug: true },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  return open.docs[0]?.slug ?? null
}
