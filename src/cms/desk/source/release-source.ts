import type { PayloadRequest } from 'payload'

import { protectsPeople } from '@/cms/publishing/derived'
import { storedInterview } from '@/cms/publishing/stored-interview'
import { translatedFacts } from '@/cms/publishing/shared-facts'
import { idOf } from '@/cms/payload/id-of'
import { asServer } from '@/cms/publishing/saving'
import { rowId } from '@/cms/payload/row-id'
import { withdrawnIn } from '@/cms/withdrawing/withdrawn-people'
import { withheldWhereWithdrawn } from '@/editions/withdrawn-names'
import type { Interview } from '@/payload-types'
import { followOriginal } from '@/newsroom/translation/follow-original'

import { type Ledger, withBehindSince } from './made-from'
import { followersOf } from './newest-rows'
import { newestVersion } from './newest-state'
import { notifyWorkers } from '@/cms/desk/notices/notify'
import { refreshAssignment, sourceIdOf } from './refresh'
import { type Changes, recordSource, sourceTextsOf } from './source-ledger'
import { isPublicText } from './source-state'

type Part = NonNullable<Interview['exchanges']>[number]

/** Who speaks in a part and which picture it shows is the original's to say. */
function placed(part: Part, original: ReadonlyMap<string | null | undefined, Part>): Part {
  const first = original.get(part.key)
  if (part.blockType === 'questionAnswer' && first?.blockType === part.blockType)
    return { ...part, speaker: first.speaker ?? null }
  if (part.blockType === 'figure' && first?.blockType === part.blockType)
    return { ...part, media: first.media ?? null }
  return part
}

const withIds = <Row extends { id?: string | null }>(rows: readonly Row[] | null | undefined) =>
  (rows ?? []).map((row) => ({ ...row, id: row.id ?? rowId() }))

interface Released {
  source: Interview
  ledger: Ledger
  /** The keys that the source has had before. */
  known: ReadonlySet<string>
}

/** One state of a translation as its original, or the version that it was made from, now has it. */
function following(translation: Interview, { source, ledger, known }: Released): Interview {
  const isPublic = isPublicText(source)
  const isMadeFrom = sourceIdOf(translation) === source.id
  const withDays = (state: Interview): Interview =>
    isMadeFrom ? { ...state, ...withBehindSince(state, ledger, isPublic) } : state
  // One of its states may have been linked otherwise.
  if (idOf(translation.translationOf) !== source.id) return withDays(translation)
  const parts = source.exchanges ?? []
  const own = translation.exchanges ?? []
  const followed = followOriginal<Part>(parts, own, (translation.setAside ?? []) as Part[], known)
  const byKey = new Map(parts.map((part) => [part.key, part]))
  const facts = translatedFacts(source, translation)
  const merged: Interview = {
    ...translation,
    ...facts,
    authors: withIds(facts.authors),
    interviewees: withIds(facts.interviewees),
    exchanges: withIds(followed.parts.map((part) => placed(part, byKey))),
    setAside: followed.setAside,
  }
  return { ...withDays(merged), protectsPeople: protectsPeople(merged) }
}

const keysOf = ({ exchanges }: Interview) => (exchanges ?? []).map(({ key }) => key).join()
/** The rows of a text: a form that has others is not to save without hearing of it. */
const rowsOf = (interview: Interview) =>
  `${keysOf(interview)} ${(interview.interviewees ?? []).map(({ key }) => key).join()}`

/**
 * Writes the published and the newest state of one translation. Readers never get a part that is not translated: what the
 * original has gained comes into the newest state only, as a draft.
 */
async function carryTo(translation: Interview, released: Released, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const nothingNew = new Set([
    ...released.known,
    ...(released.source.exchanges ?? []).map(({ key }) => key ?? ''),
  ])
  const next = following(translation, { ...released, known: nothingNew })
  await db.updateOne({ collection: 'interviews', id: translation.id, data: { ...next }, req })
  const newest = await newestVersion(translation.id, req)
  if (!newest) return
  const state = { ...newest.version, id: translation.id }
  const isDraft = state._status !== 'published'
  const stated = following(state, isDraft ? released : { ...released, known: nothingNew })
  const moved = rowsOf(stated) !== rowsOf(state)
  const version = { ...stated, revision: (state.revision ?? 0) + (moved ? 1 : 0) }
  await db.updateVersion({ collection: 'interviews', id: newest.id, versionData: { version }, req })
  const gaining = following(state, released)
  if (isDraft || keysOf(gaining) === keysOf(stated)) return
  await asServer(req, () =>
    req.payload.update({
      collection: 'interviews',
      id: translation.id,
      data: { exchanges: gaining.exchanges ?? [] },
      draft: true,
      req,
    }),
  )
}

/**
 * A source has new words, for readers or by an editor's confirmation: they are written down, and every translation follows
 * in the same transaction, so that no version can lag behind unnoticed.
 */
export async function releaseSource(source: Interview, changes: Changes, req: PayloadRequest): Promise<void> {
  const dependents = await followersOf(source.id, req)
  // A published text that nobody translates yet is written down by its first translation.
  if (dependents.length === 0 && source._status === 'published') return
  const { known, changed } = await recordSource(source, changes, req)
  const ledger = await sourceTextsOf(source.id, req)
  // A confirmed source was asked nothing: whoever is named there without an answer is nobody for readers of its translations.
  const told = withheldWhereWithdrawn(source, await withdrawnIn(source, req))
  const released = { source: told, ledger, known: known.size > 0 ? known : new Set(ledger.keys()) }
  for (const id of dependents) {
    const translation = await storedInterview(id, req)
    if (translation) await carryTo(translation, released, req)
    await refreshAssignment(id, req)
  }
  const notable = changed.filter(({ change }) => change !== 'minor')
  if (notable.length === 0) return
  const urgent = notable.some(({ change }) => change === 'protective')
  for (const id of dependents) await notifyWorkers(id, urgent ? 'sourceChangedUrgent' : 'sourceChanged', req)
}
