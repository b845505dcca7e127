import type { Interview } from '@/payload-types'
import { behindOf } from '@/newsroom/translation/behind'
import { headKey, headWords, partWords } from '@/newsroom/translation/source-text'

import type { SourceText } from './source-ledger'

type Draft = Partial<Interview>
export type Ledger = ReadonlyMap<string, readonly SourceText[]>

interface Made {
  madeFrom?: string | null
}

/** The text that words were made from: what the writer says, if the source has had it; else what was known; else the present one. */
function settled(key: string, words: string, offered: Made, stored: Made | undefined, ledger: Ledger) {
  const texts = ledger.get(key) ?? []
  if (words === '' || texts.length === 0) return null
  const known = (hash: string | null | undefined) => texts.find((text) => text.hash === hash)?.hash
  return known(offered.madeFrom) ?? known(stored?.madeFrom) ?? texts.at(-1)?.hash ?? null
}

/** A translation as somebody saves it: every part that has words knows what they were made from. */
export function withMadeFrom(next: Draft, stored: Draft | null, ledger: Ledger): Draft {
  const before = new Map((stored?.exchanges ?? []).map((part) => [part.key, part]))
  return {
    ...next,
    headMadeFrom: settled(
      headKey,
      headWords(next),
      { madeFrom: next.headMadeFrom ?? null },
      { madeFrom: stored?.headMadeFrom ?? null },
      ledger,
    ),
    exchanges: (next.exchanges ?? []).map((part) => {
      if (part.blockType === 'translatorNote') return part
      const past = before.get(part.key)
      const known = past?.blockType === 'translatorNote' ? undefined : past
      return { ...part, madeFrom: settled(part.key ?? '', partWords(part), part, known, ledger) }
    }),
  }
}

/** The same with the day, at each part, of the newest change that its readers are to be told of: none of a source that is not public. */
export const withBehindSince = (translation: Draft, ledger: Ledger, sourceIsPublic: boolean): Draft => ({
  ...translation,
  exchanges: (translation.exchanges ?? []).map((part) => {
    if (part.blockType === 'translatorNote') return part
    const behind = sourceIsPublic ? behindOf(part.madeFrom ?? null, ledger.get(part.key ?? '') ?? []) : null
    return { ...part, behindSince: behind?.since ?? null }
  }),
})

/** How many parts are behind, the head counted as one, and whether one of them is urgent. */
export function countBehind(translation: Draft, ledger: Ledger): { behind: number; urgent: boolean } {
  const made = [
    { key: headKey, madeFrom: translation.headMadeFrom ?? null },
    ...(translation.exchanges ?? []).flatMap((part) =>
      part.blockType === 'translatorNote' ? [] : [{ key: part.key ?? '', madeFrom: part.madeFrom ?? null }],
    ),
  ]
  const found = made
    .map(({ key, madeFrom }) => behindOf(madeFrom, ledger.get(key) ?? []))
    .filter((behind) => behind !== null)
  return { behind: found.length, urgent: found.some(({ urgent }) => urgent) }
}
