import { escapeWords } from './escape-markdown'

/** Words that look alike. */
export interface Segment {
  text: string
  isBold: boolean
  isItalic: boolean
}

interface Range {
  start: number
  end: number
}

const isSpace = (sign: string | undefined) => sign !== undefined && /\s/u.test(sign)
const isMark = (sign: string | undefined) => sign !== undefined && /[\p{P}\p{S}]/u.test(sign)
const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)
/** What neither parts words nor ends them, for CommonMark: its signs do not open or close between a mark and this. */
const isSolid = (sign: string | undefined) => sign !== undefined && !isSpace(sign) && !isMark(sign)

/** As much of a range as signs can stand round so that they are read as signs; null where nothing can be emphasized. */
function readable(text: string, { start, end }: Range): Range | null {
  for (;;) {
    while (start < end && isSpace(text[start])) start += 1
    while (start < end && isSpace(text[end - 1])) end -= 1
    if (start >= end) return null
    if (isMark(text[start]) && isSolid(text[start - 1])) start += 1
    else if (isMark(text[end - 1]) && isSolid(text[end])) end -= 1
    else break
  }
  return isLetter(text[start - 1]) && isLetter(text[end]) ? null : { start, end }
}

function rangesOf(segments: readonly Segment[], has: (segment: Segment) => boolean): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const segment of segments) {
    const end = at + segment.text.length
    const last = ranges.at(-1)
    if (has(segment) && last?.end === at) last.end = end
    else if (has(segment)) ranges.push({ start: at, end })
    at = end
  }
  return ranges
}

/** The ranges cut at the borders of others, so that those stand inside of one another or apart. */
function cutAt(ranges: readonly Range[], borders: readonly number[]): Range[] {
  let next = 0
  return ranges.flatMap(({ start, end }) => {
    const cuts: Range[] = []
    let from = start
    while (next < borders.length && (borders[next] ?? end) <= start) next += 1
    for (; next < borders.length && (borders[next] ?? end) < end; next += 1) {
      const to = borders[next] ?? end
      cuts.push({ start: from, end: to })
      from = to
    }
    return [...cuts, { start: from, end }]
  })
}

interface Sign {
  at: number
  /** Those that close stand before those that open, and bold round italic. */
  order: number
  sign: string
}

const signsOf = ({ start, end }: Range, sign: string, isInner: boolean): Sign[] => [
  { at: start, order: isInner ? 4 : 3, sign },
  { at: end, order: isInner ? 1 : 2, sign },
]

/** Within a word only an asterisk emphasizes, and beside another one nobody could tell whose it is. */
function signOfItalic(text: string, { start, end }: Range, borders: ReadonlySet<number>): string | null {
  if (!isSolid(text[start - 1]) && !isSolid(text[end])) return '_'
  return borders.has(start) || borders.has(end) ? null : '*'
}

export interface Emphasized {
  markdown: string
  /** How many of the looks have no sign, because they begin or end where none is read. */
  lost: number
}

/** Words with signs of bold and italic round them, each where Markdown reads it. */
export function emphasize(segments: readonly Segment[]): Emphasized {
  const text = segments.map((segment) => segment.text).join('')
  const typedBold = rangesOf(segments, ({ isBold }) => isBold)
  const bold = typedBold.flatMap((range) => readable(text, range) ?? [])
  const borders = bold.flatMap(({ start, end }) => [start, end])
  const typedItalic = cutAt(
    rangesOf(segments, ({ isItalic }) => isItalic),
    borders,
  )
  const known = new Set(borders)
  const italic = typedItalic.flatMap((range) => {
    const found = readable(text, range)
    const sign = found && signOfItalic(text, found, known)
    return found && sign !== null ? [signsOf(found, sign, true)] : []
  })
  const signs = [...bold.map((range) => signsOf(range, '**', false)), ...italic]
    .flat()
    .sort((a, b) => a.at - b.at || a.order - b.order)
  let at = 0
  let markdown = ''
  for (const sign of signs) {
    markdown += escapeWords(text.slice(at, sign.at)) + sign.sign
    at = sign.at
  }
  const isSeen = ({ start, end }: Range) => text.slice(start, end).trim() !== ''
  const typed = [...typedBold, ...typedItalic].filter(isSeen).length
  return {
    markdown: markdown + escapeWords(text.slice(at)),
    lost: Math.max(0, typed - bold.length - italic.length),
  }
}
