import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { sample } from '@/sample/sample'

import { inTransaction } from './open-payload'
import { type Progress, samplePrefix } from './load-sample'
import { takeSampleWords } from './sample-house'

const slugs = (records: readonly { id: string }[]) => records.map(({ id }) => id)

const usedIn: Partial<Record<CollectionSlug, (id: number) => Where>> = {
  authors: (id) => ({ 'authors.person': { equals: id } }),
  translators: (id) => ({ 'translators.person': { equals: id } }),
  speakers: (id) => ({ 'interviewees.speaker': { equals: id } }),
  topics: (id) => ({ topics: { equals: id } }),
  places: (id): Where => ({ or: [{ places: { equals: id } }, { 'talk.place': { equals: id } }] }),
}

/** Whether an interview of the editors' own, in any state, names this record. */
async function isUsed(
  payload: Payload,
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<boolean> {
  const where = usedIn[collection]?.(id)
  if (!where) return false
  return (await payload.count({ collection: 'interviews', where, trash: true, req })).totalDocs > 0
}

/** Takes the sample publication out again, but for the people and places that interviews of the editors' own use. */
export async function removeSample(payload: Payload, progress: Progress): Promise<void> {
  await inTransaction(payload, async (req) => {
    const versions = sample.interviews.flatMap((interview) => interview.versions)
    for (const { language, slug } of versions)
      await payload.delete({
        collection: 'interviews',
        where: { and: [{ language: { equals: language } }, { slug: { equals: slug } }] },
        trash: true,
        req,
      })
    progress(1, 3, 'interviews')
    for (const collection of ['translators', 'authors', 'speakers', 'topics', 'places'] as const) {
      const { docs } = await payload.find({
        collection,
        where: { slug: { in: slugs(sample[collection]) } },
        pagination: false,
        depth: 0,
        req,
      })
      for (const { id } of docs)
        if (!(await isUsed(payload, req, collection, id))) await payload.delete({ collection, id, req })
    }
    progress(2, 3, 'people, topics and places')
    await payload.delete({ collection: 'media', where: { filename: { like: samplePrefix } }, req })
    await takeSampleWords(payload, req)
    progress(3, 3, 'pictures')
  })
}
