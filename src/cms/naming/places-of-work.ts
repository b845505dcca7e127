import type { PayloadRequest } from 'payload'

import { newestState } from '@/cms/desk/source/newest-state'
import type { Interview } from '@/payload-types'

import { housePlaces, type RecordPlace, recordPlaces } from './record-places'
import { type WordedPlace, wordedPlaces } from './worded-places'

/** A place in a text; of another interview it says which. */
export type InterviewPlace = WordedPlace & { interview: number; language: string; headline?: string }
type Place = InterviewPlace | RecordPlace

export interface NamePlace {
  place: Place
  /** Whose name it is. */
  person: string
  /** As it stands there. */
  found: string
}

/** The interview and every other version of its work, as last saved. */
export async function versionsOf(interview: Interview, req: PayloadRequest): Promise<Interview[]> {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: 'interviews',
    where: {
      and: [
        { work: { equals: interview.work ?? '' } },
        { id: { not_equals: interview.id } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { work: true },
    pagination: false,
    req,
  })
  const others: (Interview | null)[] = []
  for (const { id } of docs) others.push(await newestState(id, req))
  return [interview, ...others.filter((other) => other !== null)]
}

export const placesIn = (version: Interview): { place: InterviewPlace; words: string }[] =>
  wordedPlaces(version).map(({ place, words }) => ({
    place: { ...place, interview: version.id, language: version.language },
    words,
  }))

/** Everything that readers of a work read, in its texts and round about them. */
export const placesOfWork = async (
  versions: readonly Interview[],
  req: PayloadRequest,
): Promise<{ place: Place; words: string }[]> => [
  ...versions.flatMap(placesIn),
  ...(await recordPlaces(versions, req)),
  ...(await housePlaces(req)),
]
