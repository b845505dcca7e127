import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recountPublicUses, union, usesOf } from '@/cms/public-uses'
import type { Interview } from '@/payload-types'

import { publicRelations } from './derived'
import { translatedFacts } from './shared-facts'

/** What is written past Payload's hooks must bring its own row ids, which Payload makes of 24 hexadecimal digits. */
const withRowIds = <Row extends object>(rows: readonly Row[] | null | undefined) =>
  (rows ?? []).map((row) => ({ ...row, id: crypto.randomUUID().replaceAll('-', '').slice(0, 24) }))

const stated = (original: Interview, translation: Interview): Interview => {
  const facts = translatedFacts(original, translation)
  const rows = { authors: withRowIds(facts.authors), interviewees: withRowIds(facts.interviewees) }
  const merged = { ...translation, ...facts, ...rows }
  return { ...merged, ...publicRelations(merged) }
}

/** Writes the published and the newest draft state of one translation, leaving everything else in both as it is. */
async function shareWith(original: Interview, translation: Interview, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const next = stated(original, translation)
  await db.updateOne({ collection: 'interviews', id: translation.id, data: { ...next }, req })
  const { docs } = await db.findVersions<Interview>({
    collection: 'interviews',
    where: { and: [{ parent: { equals: translation.id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const newest = docs[0]
  if (newest) {
    const version = stated(original, { ...newest.version, id: translation.id })
    await db.updateVersion({ collection: 'interviews', id: newest.id, versionData: { version }, req })
  }
  await recountPublicUses(req, union(usesOf({ ...translation }), usesOf({ ...next })))
}

/** Publishing an original carries its facts to its translations in the same transaction, so no version can lag behind. */
export const shareFacts: CollectionAfterChangeHook<Interview> = async ({ doc, req }) => {
  if (doc._status !== 'published' || doc.translationOf) return
  const original = await req.payload.db.findOne<Interview>({
    collection: 'interviews',
    where: { id: { equals: doc.id } },
    req,
  })
  const { docs } = await req.payload.db.find<Interview>({
    collection: 'interviews',
    where: { translationOf: { equals: doc.id } },
    pagination: false,
    req,
  })
  if (original) for (const translation of docs) await shareWith(original, translation, req)
}
