import type { FrontMatter } from './front-matter'
import { isRule } from './is-rule'
import type { MendedLine, Paragraph } from './paragraph'
import type { Line } from './split-lines'

// No editor wraps lines as long as this: a break beside one was meant.
const longestWrap = 120

/**
 * A blank line ends a paragraph, and so does a marker, or a line that an editor speaks of. A single line break is a soft wrap and becomes a space, unless
 * a line beside it is longer than lines are wrapped at, or the whole text has no blank line between its lines. Lines of
 * front matter stand for themselves.
 */
export function splitParagraphs(lines: readonly MendedLine[], matter: FrontMatter | null): Paragraph[] {
  const hasBlankLines = lines.some(({ afterBlank }, index) => afterBlank && index > 0)
  const groups: MendedLine[][] = []
  let before: MendedLine | null = null
  for (const line of lines) {
    const group = groups.at(-1)
    const isWrapped =
      before !== null &&
      line.line > (matter?.end ?? 0) &&
      hasBlankLines &&
      !line.afterBlank &&
      line.marker === null &&
      line.mend === null &&
      line.time === '' &&
      before.mend !== 'name' &&
      before.marker?.isOneLine !== true &&
      Math.max(before.text.length, line.text.length) <= longestWrap &&
      !standsAlone(line.text) &&
      !standsAlone(before.text) &&
      !(isItem(line.text) && isItem(group?.[0]?.text ?? ''))
    if (group && isWrapped) group.push(line)
    else groups.push([line])
    before = line
  }
  return groups.map(toParagraph)
}

const isHeading = (text: string) => /^#{1,6}\s/.test(text)
const standsAlone = (text: string) => isRule(text) || isHeading(text)
/** Of a list in Markdown: an item under an item is no line of the one above. */
const isItem = (text: string) => /^[-*+•]\s/.test(text)

function toParagraph(group: readonly MendedLine[]): Paragraph {
  const { marker = null, mend = null, time = '' } = group[0] ?? {}
  const line = group[0]?.line ?? 1
  const lines = group.map(({ line: at, text }, index) => ({
    line: at,
    text: index === 0 && marker ? text.slice(marker.typed.length).trim() : text,
  }))
  const closedAt = closeEmphasis(lines, marker?.opened ?? null)
  const text = joinLines(lines)
  return {
    line,
    lines,
    text,
    marker,
    mend,
    time,
    isLegend: group.every((one) => one.isLegend === true),
    closedAt,
  }
}

export function joinLines(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .trim()
}

function closeEmphasis(lines: Line[], opened: string | null): number | null {
  const last = lines.at(-1)
  if (opened === null || !last?.text.endsWith(opened)) return null
  const kept = last.text.slice(0, -opened.length)
  if (lines.some(({ text }) => (text === last.text ? kept : text).includes(opened))) return null
  last.text = kept.trim()
  return last.line
}
