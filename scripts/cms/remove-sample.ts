import type { Payload } from 'payload'

import { listUses } from '@/cms/uses/list-uses'
import { sample } from '../sample/sample'

import { inTransaction } from './open-payload'
import { type Progress, samplePrefix } from './load-sample'
import { takeSampleWords } from './sample-house'

const slugs = (records: readonly { id: string }[]) => records.map(({ id }) => id)

/** Takes the sample publication out again, but for what interviews of the editors' own use. */
export async function removeSample(payload: Payload, progress: Progress): Promise<void> {
  await inTransaction(payload, async (req) => {
    const versions = sample.interviews.flatMap((interview) => interview.versions)
    // An original stays while there are translations of it.
    const translationsFirst = versions.toSorted(
      (one, other) => Number(one.isOriginal) - Number(other.isOriginal),
    )
    for (const { language, slug } of translationsFirst)
      await payload.delete({
        collection: 'interviews',
        where: { and: [{ language: { equals: language } }, { slug: { equals: slug } }] },
        trash: true,
        req,
      })
    await takeSampleWords(payload, req)
    progress(1, 3, 'interviews')
    for (const collection of ['translators', 'authors', 'speakers', 'topics', 'places'] as const) {
      const { docs } = await payload.find({
        collection,
        where: { slug: { in: slugs(sample[collection]) } },
        trash: true,
        pagination: false,
        depth: 0,
        req,
      })
      for (const { id } of docs)
        if ((await listUses(collection, id, req)).total === 0)
          await payload.delete({ collection, id, trash: true, req })
    }
    progress(2, 3, 'people, topics and places')
    // What is in use stays, and says so in an error of its own.
    await payload.delete({
      collection: 'media',
      where: { filename: { like: samplePrefix } },
      trash: true,
      req,
    })
    progress(3, 3, 'pictures')
  })
}
