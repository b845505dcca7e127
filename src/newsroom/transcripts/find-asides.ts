import { type FrontMatter, whyInMatter } from './front-matter'
import { isCreditLine } from './is-credit-line'
import { isRule } from './is-rule'
import type { Paragraph } from './paragraph'
import type { AsideReason } from './transcript'

/** Paragraphs that belong to no part of an interview, with the reason. `tail` starts below the last answer's first. */
export function findAsides(
  paragraphs: readonly Paragraph[],
  matter: FrontMatter | null,
  firstMarker: number,
  tail: number,
): Map<Paragraph, AsideReason> {
  const asides = new Map<Paragraph, AsideReason>()
  let hasHeadline = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, line, marker, mend } = paragraph
    const mayCredit = (hasHeadline && index < firstMarker) || index >= tail
    if (mend === 'leftOut') asides.set(paragraph, 'left-out')
    else if (marker === null && mend === null) {
      const inMatter = whyInMatter(line, matter)
      if (inMatter) asides.set(paragraph, inMatter)
      else if (isRule(text)) asides.set(paragraph, 'rule')
      else if (index < firstMarker && paragraph.isLegend) asides.set(paragraph, 'legend')
      else if (mayCredit && isCreditLine(text)) asides.set(paragraph, 'credit-line')
    }
    if (!asides.has(paragraph)) hasHeadline = true
  }
  return asides
}
