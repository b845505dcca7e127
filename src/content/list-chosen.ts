import type { Locale } from '@/i18n/locales'

import { asReader, payloadClient } from './payload-client'
import { populatedFields, summaryFields } from './summary-fields'
import type { InterviewSummary } from './types'
import { toSummaries } from './versions'

/** Of the interviews with these ids, in this order, those that are public in the reader's language. */
export async function listChosen(ids: readonly number[], locale: Locale): Promise<InterviewSummary[]> {
  if (ids.length === 0) return []
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ id: { in: [...ids] } }, { language: { equals: locale } }] },
    select: summaryFields,
    populate: populatedFields,
    depth: 1,
    limit: ids.length,
    pagination: false,
  })
  const chosen = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
  return toSummaries(chosen, locale)
}
