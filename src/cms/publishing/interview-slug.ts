import type { PayloadRequest, Where } from 'payload'

import { freeSlug, typedSlug } from '@/cms/fields/slug'
import { toSlug } from '@/lib/slug'
import type { Interview } from '@/payload-types'

import { formerAddresses, saysTooMuch } from './address-after'
import { storedInterview } from './stored-interview'

type Draft = Partial<Interview>

/** Whether another interview of that language has this slug, publicly or in its newest draft. */
async function isTaken(slug: string, language: string, id: number, req: PayloadRequest): Promise<boolean> {
  const among = (prefix: string, self: string): Where => ({
    and: [
      { [`${prefix}slug`]: { equals: slug } },
      { [`${prefix}language`]: { equals: language } },
      { [`${prefix}deletedAt`]: { exists: false } },
      { [self]: { not_equals: id } },
    ],
  })
  const { payload } = req
  const stored = await payload.count({ collection: 'interviews', where: among('', 'id'), req })
  if (stored.totalDocs > 0) return true
  const newest: Where = { and: [{ latest: { equals: true } }, among('version.', 'parent')] }
  return (await payload.countVersions({ collection: 'interviews', where: newest, req })).totalDocs > 0
}

/** An address that is taken, or has no letter, must not keep the text that was written with it from being saved. */
const draftSlug = async (typed: string, taken: (slug: string) => Promise<boolean>): Promise<string | null> =>
  toSlug(typed) === '' ? null : freeSlug(toSlug(typed), taken)

/**
 * A typed slug is made free at once, in a draft without a complaint; an empty one is made from the headline at publication only, since an autosave would
 * make it from half a headline, and one whose words were taken out of the headline to keep somebody safe. Out of the trash comes a new
 * one where the old was taken meanwhile.
 */
export async function giveInterviewSlug(
  next: Draft,
  stored: Draft | null,
  publishing: boolean,
  req: PayloadRequest,
) {
  const id = stored?.id ?? 0
  const taken = (slug: string) => isTaken(slug, next.language ?? '', id, req)
  const main = publishing && id ? await storedInterview(id, req) : null
  const hasReaders = Boolean(main?.slug && main.publishedAt)
  if (hasReaders && next.slug === main?.slug && saysTooMuch(next, main)) next.slug = null
  const typed = next.slug?.trim() ?? ''
  const unchanged = typed === stored?.slug && next.language === stored.language
  if (typed === '')
    next.slug = publishing ? await freeSlug(toSlug(next.headline ?? '') || 'interview', taken) : null
  else if (stored?.deletedAt && !next.deletedAt) next.slug = await freeSlug(typed, taken)
  else if (!unchanged && publishing) next.slug = await typedSlug(typed, taken, req)
  else if (!unchanged) next.slug = (await draftSlug(typed, taken)) ?? stored?.slug ?? null
  if (main && hasReaders && main.slug !== next.slug) next.formerSlugs = await formerAddresses(next, main, req)
}
