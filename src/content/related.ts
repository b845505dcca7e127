import type { Where } from 'payload'
import { cache } from 'react'

import { type Locale, localeCodes } from '@/i18n/locales'
import { chooseRelated } from './choose-related'
import { listWhere } from './list-where'
import { asReader, payloadClient } from './payload-client'
import type { InterviewSummary } from './types'

const most = 4
const candidates = 8
/** By what interviews are related, the closest first. */
const relations = [
  'namedSpeakers',
  'shownPlaces',
  'topics',
  'creditedAuthors',
  'creditedTranslators',
] as const

/** What readers may know that an interview has in common with others: by relation, the ids. */
async function relationsOf(locale: Locale, work: string) {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { and: [{ work: { equals: work } }, { language: { equals: locale } }] },
    select: Object.fromEntries(relations.map((relation) => [relation, true])),
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [stored] = docs
  return relations.flatMap((relation) => {
    const ids = stored?.[relation] ?? []
    return ids.length > 0 ? [{ [relation]: { in: ids } } satisfies Where] : []
  })
}

/**
 * What to read after this: a few, of the same speaker, place, topic or people, in that order, never a version of it
 * and never a wall of one author. Other languages only where the reader's own has too little.
 */
export const listRelated = cache(async (locale: Locale, work: string): Promise<InterviewSummary[]> => {
  const wheres = await relationsOf(locale, work)
  const among = async (language: Where) => {
    const lists = await Promise.all(
      wheres.map((where) =>
        listWhere({ and: [where, { work: { not_equals: work } }, language] }, locale, { limit: candidates }),
      ),
    )
    return lists.flatMap(({ items }) => items)
  }
  const own = chooseRelated(await among({ language: { equals: locale } }), most)
  if (own.length === most) return own
  const others = await among({ language: { in: localeCodes.filter((code) => code !== locale) } })
  return chooseRelated([...own, ...others], most)
})
