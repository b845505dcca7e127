import type { Exchange, Footnote } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { footnotesIn } from '@/text/footnotes'

/** Of a language: two versions may stand on one page. */
export const footnoteId = (number: number, locale: Locale): string => `note-${locale}-${String(number)}`
export const footnotePlaceId = (number: number, locale: Locale): string =>
  `noteref-${locale}-${String(number)}`

/** The footnotes of a part. */
export function footnotesOf(part: Exchange): Footnote[] {
  if (part.type === 'questionAnswer') return footnotesIn(part.answer)
  return part.type === 'narration' || part.type === 'translatorNote' ? footnotesIn(part.text) : []
}
