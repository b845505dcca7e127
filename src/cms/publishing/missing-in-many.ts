import type { PayloadRequest } from 'payload'

import { releasedPartsOfMany } from '@/cms/desk/source/source-ledger'
import { idOf } from '@/cms/payload/id-of'
import { peopleIn, withdrawnAmong } from '@/cms/withdrawing/withdrawn-people'
import { adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

import type { Complaint } from './publish-complaints'
import { type Finding, publishFindings } from './publish-findings'

/** These interviews as they were last saved, past the access rules, in any order. */
export async function newestStates(ids: readonly number[], req: PayloadRequest): Promise<Interview[]> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { id: { in: [...ids] } },
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return docs
}

const sourceOf = ({ translationOf, translatedFrom }: Interview): number | null =>
  translationOf ? (idOf(translatedFrom) ?? idOf(translationOf)) : null

/** What each of these lacks before it can be published, by the rules that refuse it, looked up for all of them together. */
export async function missingInMany(
  texts: readonly Interview[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, readonly Finding[]>> {
  const people = texts.map(peopleIn)
  const all = (list: 'authors' | 'translators' | 'speakers') => people.flatMap((one) => one[list] ?? [])
  const withdrawn = await withdrawnAmong(
    { authors: all('authors'), translators: all('translators'), speakers: all('speakers') },
    req,
  )
  const parts = await releasedPartsOfMany(
    texts.flatMap((text) => sourceOf(text) ?? []),
    req,
  )
  return new Map(
    texts.map((text) => [text.id, publishFindings(text, parts.get(sourceOf(text) ?? 0), withdrawn)]),
  )
}

/** What is missing, each kind once and in a few words, with how often. */
export function inFewWords(found: readonly Finding[], language: string): string[] {
  const t = adminMessages(language)
  const often = new Map<Complaint, number>()
  for (const { complaint } of found) often.set(complaint, (often.get(complaint) ?? 0) + 1)
  return [...often].map(([complaint, count]) => {
    const what = t(`list.lacks.${complaint}`)
    return count === 1 ? what : t('list.lacks.several', { what, count })
  })
}
