import type { FrontMatter } from './front-matter'
import { isCreditLine } from './is-credit-line'
import { isRule } from './is-rule'
import type { Paragraph } from './paragraph'
import type { NotUnderstoodReason } from './transcript'

/** Paragraphs that belong to no part of an interview, with the reason. `tail` starts below the last answer's first. */
export function findAsides(
  paragraphs: readonly Paragraph[],
  matter: FrontMatter | null,
  firstMarker: number,
  tail: number,
): Map<Paragraph, NotUnderstoodReason> {
  const asides = new Map<Paragraph, NotUnderstoodReason>()
  let hasHeadline = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, line, marker, mend } = paragraph
    const mayCredit = (hasHeadline && index < firstMarker) || index >= tail
    if (mend === 'leftOut') asides.set(paragraph, 'left-out')
    else if (marker === null && mend === null) {
      if (line <= (matter?.end ?? 0)) asides.set(paragraph, 'front-matter')
      else if (isRule(text)) asides.set(paragraph, 'rule')
      else if (index < firstMarker && paragraph.isLegend) asides.set(paragraph, 'legend')
      else if (mayCredit && isCreditLine(text)) asides.set(paragraph, 'credit-line')
    }
    if (!asides.has(paragraph)) hasHeadline = true
  }
  return asides
}
