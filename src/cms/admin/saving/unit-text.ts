import { partWords, type WordedPart } from '@/newsroom/translation/source-text'

import type { KeptUnit } from './kept-units'

/** What was written, as far as it can be said in words; of what was removed, what it said. */
export function textOfUnit({ mine, was, part }: KeptUnit): string {
  const value = part && mine === undefined ? was : mine
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map((row: { label?: string | null } | null) => row?.label ?? '')
      .filter((label) => label !== '')
      .join('\n')
  if (!part || typeof value !== 'object' || value === null) return ''
  const { note } = value as { note?: string | null }
  return [partWords(value as WordedPart), note ? `[${note}]` : ''].filter((text) => text !== '').join('\n')
}
