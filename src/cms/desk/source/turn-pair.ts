import { APIError, type PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { sourceLanguageOf } from '@/cms/publishing/derived'
import type { Interview } from '@/payload-types'
import { headKey } from '@/newsroom/translation/source-text'
import { turnRound } from '@/newsroom/translation/turn-round'

import { newestState, newestVersion } from './newest-state'
import { followersOf } from './newest-rows'
import { refreshAssignment } from './refresh'
import { recordSource, sourceTextsOf } from './source-ledger'
import { sourceState } from './source-state'

type State = Partial<Interview>
type Part = NonNullable<Interview['exchanges']>[number]

/** Writes both what readers have and the newest save, past the hooks, which would take either for an edit. */
async function rewrite(id: number, change: (state: State) => State, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const main = await db.findOne<Interview>({ collection: 'interviews', where: { id: { equals: id } }, req })
  if (main) await db.updateOne({ collection: 'interviews', id, data: { ...change(main), id }, req })
  const newest = await newestVersion(id, req)
  if (!newest) return
  const state = newest.version as State
  const version = { ...change(state), revision: (state.revision ?? 0) + 1 }
  await db.updateVersion({ collection: 'interviews', id: newest.id, versionData: { version }, req })
}

const withoutSource = (part: Part): Part =>
  part.blockType === 'translatorNote' ? part : { ...part, madeFrom: null, behindSince: null }

/**
 * Turns a pair round: the translation is the original after all. Keys, addresses and credits stay with their texts;
 * other translations of the pair follow the new original, and are still made from what they were made from.
 */
export async function turnPair(translation: Interview, req: PayloadRequest): Promise<void> {
  const former = await newestState(idOf(translation.translationOf) ?? 0, req)
  if (!former) throw new APIError('This is an original already.', 400)
  const own = translation.exchanges ?? []
  await rewrite(
    translation.id,
    (state) => ({
      ...state,
      translationOf: null,
      translatedFrom: null,
      headMadeFrom: null,
      sourceLanguage: sourceLanguageOf(state, null, null),
      exchanges: turnRound(state.exchanges ?? [], former.exchanges ?? []).original.map(withoutSource),
    }),
    req,
  )
  const source = await sourceState(translation.id, req)
  if (!source) return
  await recordSource(source, new Map(), req)
  const ledger = await sourceTextsOf(source.id, req)
  const present = (key: string | null | undefined) => ledger.get(key ?? '')?.at(-1)?.hash ?? null
  await rewrite(
    former.id,
    (state) => ({
      ...state,
      translationOf: source.id,
      headMadeFrom: present(headKey),
      sourceLanguage: sourceLanguageOf(state, source, source),
      exchanges: turnRound(own, state.exchanges ?? []).translation.map((part) =>
        part.blockType === 'translatorNote' ? part : { ...part, madeFrom: present(part.key) },
      ),
    }),
    req,
  )
  const others = (await followersOf(former.id, req)).filter((id) => id !== source.id)
  for (const id of others)
    await rewrite(
      id,
      (state) =>
        idOf(state.translationOf) === former.id
          ? { ...state, translationOf: source.id, translatedFrom: state.translatedFrom ?? former.id }
          : state,
      req,
    )
  await req.payload.db.deleteMany({
    collection: 'assignments',
    where: { original: { equals: former.id } },
    req,
  })
  for (const id of [former.id, ...others]) await refreshAssignment(id, req)
}
