import type { PayloadRequest } from 'payload'

import { isLocale, localeOf } from '@/i18n/locales'
import type { Interview } from '@/payload-types'
import { behindOf } from '@/newsroom/translation/behind'
import { headKey } from '@/newsroom/translation/source-text'

import { sourceIdOf } from './refresh'
import { sourceTextsOf } from './source-ledger'
import { isPublicText, sourceState } from './source-state'

/** A part of the source as a translator has it beside their own. */
export interface PartBeside {
  /** Of the part; `head` for headline, standfirst and labels. */
  key: string
  /** Of the present text: what `madeFrom` is to be once the part carries it. */
  hash: string
  /** As stored: `question`, `answer` (Lexical) and so on; of the head `headline`, `standfirst`, `labels`. */
  part: Record<string, unknown>
  words: string
  /** When it is behind: whether it is urgent, and the words that it was made from (null where they are not known). */
  behind: { urgent: boolean; since: string | null; was: string | null } | null
}

export interface SourceBeside {
  language: string
  direction: 'ltr' | 'rtl'
  isPublic: boolean
  /** The save that the translation is at. */
  revision: number
  parts: PartBeside[]
}

/** The source of a translation, part by part in its order; null for an interview that is none. */
export async function sourceBeside(
  translation: Interview,
  req: PayloadRequest,
): Promise<SourceBeside | null> {
  const id = sourceIdOf(translation)
  const source = await sourceState(id, req)
  if (!source || !isLocale(source.language)) return null
  const ledger = await sourceTextsOf(source.id, req)
  const made = new Map<string, string | null>([[headKey, translation.headMadeFrom ?? null]])
  for (const part of translation.exchanges ?? [])
    if (part.blockType !== 'translatorNote' && part.key) made.set(part.key, part.madeFrom ?? null)
  const parts = [...made].flatMap(([key, madeFrom]): PartBeside[] => {
    const texts = ledger.get(key) ?? []
    const now = texts.at(-1)
    if (!now) return []
    const behind = behindOf(madeFrom, texts)
    const was = texts.find(({ hash }) => hash === madeFrom)?.words ?? null
    return [{ key, hash: now.hash, part: now.part, words: now.words, behind: behind && { ...behind, was } }]
  })
  return {
    language: source.language,
    direction: localeOf(source.language).direction,
    isPublic: isPublicText(source),
    revision: translation.revision ?? 0,
    parts,
  }
}
