import type { PayloadRequest } from 'payload'

import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'
import { recordName } from '@/cms/admin/pickers/record-label'
import { beforePublishing } from '@/cms/naming/before-publishing'
import { hiddenNames } from '@/cms/naming/hidden-names'
import { namedElsewhere } from '@/cms/naming/other-interviews'
import { versionsOf } from '@/cms/naming/places-of-work'
import { listUses, type Uses } from '@/cms/uses/list-uses'
import { textOfUse } from '@/cms/uses/use-words'
import { peopleNamed } from '@/editions/withdrawn-names'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import type { Interview } from '@/payload-types'

import { inFewWords, missingInMany } from './missing-in-many'

export const manyActs = ['publish', 'unpublish', 'trash'] as const
export type ManyAct = (typeof manyActs)[number]

/** What would become of one of those chosen: it goes, it is so already, or it stays, and why. */
export interface Planned {
  id: number
  name: string
  /** The save that this was said of. */
  revision: number | null
  fate: 'goes' | 'already' | 'stays'
  why: string[]
  isPublic: boolean
}

export interface ManyPlan {
  /** In the order in which they are to be done. */
  rows: Planned[]
  /** Whom readers have not met by name yet, and would. */
  named: string[]
}

type Fate = Pick<Planned, 'fate' | 'why'>
const goes: Fate = { fate: 'goes', why: [] }
const already: Fate = { fate: 'already', why: [] }
const stays = (...why: string[]): Fate => ({ fate: 'stays', why })

/** The form asks before these go out; several at once are not asked about one by one. */
async function toBeLookedAt(text: Interview, req: PayloadRequest): Promise<string[]> {
  const t = adminMessages(req.i18n.language)
  const { wasPrivate, names, hidden } = await beforePublishing(text, req)
  const isSaidElsewhere = async () => {
    const versions = await versionsOf(text, req)
    return (await namedElsewhere(await hiddenNames(versions, req), versions, req)).names.length > 0
  }
  const isSaid = names.length > 0 || (hidden.length > 0 && (await isSaidElsewhere()))
  return [...(wasPrivate ? [t('many.publish.private')] : []), ...(isSaid ? [t('many.publish.hidden')] : [])]
}

async function publishing(texts: readonly Interview[], req: PayloadRequest): Promise<Map<number, Fate>> {
  const missing = await missingInMany(texts, req)
  const fates = new Map<number, Fate>()
  for (const text of texts) {
    const lacks = inFewWords(missing.get(text.id) ?? [], req.i18n.language)
    if (text._status === 'published') fates.set(text.id, already)
    else if (lacks.length > 0) fates.set(text.id, stays(...lacks))
    else {
      const why = await toBeLookedAt(text, req)
      fates.set(text.id, why.length > 0 ? stays(...why) : goes)
    }
  }
  return fates
}

const pathOf = (id: number) => `/collections/interviews/${String(id)}`

/** What others are made from goes only with all of them, and after them. */
async function trashing(texts: readonly Interview[], req: PayloadRequest): Promise<Map<number, Fate>> {
  const uses = new Map<number, Uses>()
  for (const { id } of texts) uses.set(id, await listUses('interviews', id, req))
  const gone = new Map<number, Fate>()
  const isFree = ({ total, uses: listed }: Uses) =>
    total === listed.length && listed.every(({ path }) => [...gone.keys()].some((id) => pathOf(id) === path))
  for (let before = -1; before < gone.size;) {
    before = gone.size
    for (const [id, used] of uses) if (isFree(used)) gone.set(id, goes)
  }
  for (const [id, { uses: listed }] of uses)
    if (!gone.has(id)) gone.set(id, stays(...listed.map((use) => textOfUse(use, req.i18n.language))))
  return gone
}

/** Those whose page readers do not have, of whom these texts name. */
async function namedFirst(texts: readonly Interview[], req: PayloadRequest): Promise<string[]> {
  const named = texts.map(peopleNamed)
  const language = adminLanguage(req.i18n.language)
  const names = new Set<string>()
  for (const [list, collection] of [
    ['interviewees', 'speakers'],
    ['authors', 'authors'],
    ['translators', 'translators'],
  ] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [{ id: { in: named.flatMap((one) => one[list]) } }, { shown: { not_equals: true } }],
      },
      locale: 'all',
      depth: 0,
      pagination: false,
      select: { name: true },
      req,
    })
    for (const record of docs) names.add(recordName(record, language))
  }
  return [...names]
}

async function publicAmong(ids: readonly number[], req: PayloadRequest): Promise<ReadonlySet<number>> {
  const { docs } = await req.payload.db.find<Interview>({
    collection: 'interviews',
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { id: true },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/** What doing this to several interviews would do to each of them. Nothing is changed. */
export async function manyPlan(
  act: ManyAct,
  texts: readonly Interview[],
  req: PayloadRequest,
): Promise<ManyPlan> {
  const isPublic = await publicAmong(
    texts.map(({ id }) => id),
    req,
  )
  // An original before what is made from it.
  const inOrder = [...texts].sort(
    (a, b) => Number(Boolean(a.translationOf)) - Number(Boolean(b.translationOf)),
  )
  const unpublishing = () => new Map(inOrder.map(({ id }) => [id, isPublic.has(id) ? goes : already]))
  const fates =
    act === 'publish'
      ? await publishing(inOrder, req)
      : act === 'trash'
        ? await trashing(inOrder, req)
        : unpublishing()
  const byId = new Map(texts.map((text) => [text.id, text]))
  const going = texts.filter(({ id }) => fates.get(id)?.fate === 'goes')
  const language = adminLanguage(req.i18n.language)
  return {
    rows: [...fates].flatMap(([id, fate]) => {
      const text = byId.get(id)
      if (!text) return []
      const name = text.headline?.trim() || nameOfUntitled(text.language, null, language)
      return [{ id, name, revision: text.revision ?? null, isPublic: isPublic.has(id), ...fate }]
    }),
    named: act === 'publish' ? await namedFirst(going, req) : [],
  }
}
