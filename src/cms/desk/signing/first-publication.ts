import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'
import { countWords } from '@/newsroom/translation/count-words'
import { sourceWords } from '@/newsroom/translation/source-text'

import { sourceIdOf } from '@/cms/desk/source/refresh'
import { sourceTextsOf } from '@/cms/desk/source/source-ledger'

/** The work as it was when it first went out. A statement of work counts by it, so that a period has the same figures always. */
interface FirstPublication {
  /** ISO 8601. */
  at: string
  headline: string
  /** Words of the translation. */
  words: number
  /** Words of what it was made from; null where that is not stored here. */
  sourceWords: number | null
}

const total = (list: readonly { words: string }[]) =>
  list.reduce((sum, { words }) => sum + countWords(words), 0)

/** What was noted before, or the text as it goes out now for the first time; null for what nobody translated. */
export async function firstPublication(
  next: Partial<Interview>,
  stored: Partial<Interview> | null,
  req: PayloadRequest,
): Promise<Interview['firstPublication']> {
  if (stored?.firstPublication) return stored.firstPublication
  if ((next.translators ?? []).length === 0 && idOf(next.translationOf) === null) return null
  const source = sourceIdOf(next)
  const ledger = source === null ? null : await sourceTextsOf(source, req)
  const own = sourceWords(next)
  const carried = own.flatMap(({ key }) => ledger?.get(key)?.at(-1) ?? [])
  const first: FirstPublication = {
    at: next.publishedAt ?? new Date().toISOString(),
    headline: next.headline ?? '',
    words: total(own),
    sourceWords: ledger === null ? null : total(carried),
  }
  return { ...first }
}
