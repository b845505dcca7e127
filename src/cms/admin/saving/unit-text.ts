import type { AdminKey, TranslateAdmin } from '@/i18n/admin-messages'
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

const fields: Readonly<Record<string, AdminKey>> = {
  headline: 'interviews.headline.label',
  standfirst: 'interviews.standfirst.label',
  cardText: 'interviews.cardText.label',
  interviewees: 'interviewees.label',
  authors: 'saving.keptWords.authors',
  translators: 'saving.keptWords.translators',
}

/** What it is called, and whether it was taken out. */
export function nameOfUnit({ name, part, mine }: KeptUnit, t: TranslateAdmin): string {
  if (!part) return t(fields[name] ?? 'saving.keptWords.others')
  const inOrder = t('parts.part', { place: part.place + 1 })
  return mine === undefined ? t('saving.keptWords.removed', { name: inOrder }) : inOrder
}
