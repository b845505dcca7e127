import type { Interview } from '@/payload-types'
import {
  type SourcePart,
  type TranslatedField,
  untranslatedFields,
} from '@/newsroom/translation/translated-fields'

import type { Complaint } from './publish-complaints'

type Draft = Partial<Interview>

/** The complaints about one part: of a part that nobody has begun one, at its main text. */
export interface Untranslated {
  path: string
  complaint: Complaint
}

function byPlace(fields: readonly TranslatedField[]): ReadonlyMap<number, TranslatedField[]> {
  const places = new Map<number, TranslatedField[]>()
  for (const field of fields)
    if (field.place !== null) places.set(field.place, [...(places.get(field.place) ?? []), field])
  return places
}

/**
 * What readers of a translation would miss, by the same count as its progress and its handing in: of the head (its headline is
 * asked for of every text), and by the place of each part. Nothing where an editor lets it go out without.
 */
export function untranslatedIn(interview: Draft, source: readonly SourcePart[]) {
  const fields = interview.mayBeIncomplete === true ? [] : untranslatedFields(source, interview)
  const head = fields.filter(({ place, name }) => place === null && name !== 'headline')
  return {
    head: head.map(({ path }): Untranslated => ({ path, complaint: 'untranslatedHead' })),
    parts: new Map(
      [...byPlace(fields)].map(([place, missing]) => {
        const all = missing.length > 1 ? missing.slice(-1) : missing
        return [place, all.map(({ path }): Untranslated => ({ path, complaint: 'untranslated' }))] as const
      }),
    ),
  }
}
