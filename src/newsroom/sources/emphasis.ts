import { escapeAddress, escapeWords } from './escape-markdown'
import { cutAround, cutAt, isSolid, type Range, readable, trimmed } from './text-ranges'

/** Words that look alike and lead to one place, or to none. */
export interface Segment {
  text: string
  isBold: boolean
  isItalic: boolean
  href: string | null
}

interface Sign extends Range {
  /** Of two round the same words, the smaller is the outer one. */
  rank: number
  opens: string
  closes: string
}

/** Neighbours that have the same, as one. */
function rangesOf<Value>(segments: readonly Segment[], of: (segment: Segment) => Value | null) {
  const ranges: (Range & { value: Value })[] = []
  let at = 0
  for (const segment of segments) {
    const end = at + segment.text.length
    const last = ranges.at(-1)
    const value = of(segment)
    if (value !== null && last?.end === at && last.value === value) last.end = end
    else if (value !== null) ranges.push({ start: at, end, value })
    at = end
  }
  return ranges
}

/** Within a word only an asterisk emphasizes, and beside another one nobody could tell whose it is. */
function signOfItalic(text: string, { start, end }: Range, borders: ReadonlySet<number>): string | null {
  if (!isSolid(text[start - 1]) && !isSolid(text[end])) return '_'
  return borders.has(start) || borders.has(end) ? null : '*'
}

const bordersOf = (ranges: readonly Range[]) => ranges.flatMap(({ start, end }) => [start, end])

function write(text: string, signs: readonly Sign[]): string {
  const places = signs.flatMap((sign) => [
    { at: sign.start, isEnd: false, sign },
    { at: sign.end, isEnd: true, sign },
  ])
  // What ends comes before what begins; of those that begin the outer one first, of those that end the inner one.
  places.sort((a, b) => {
    if (a.at !== b.at) return a.at - b.at
    if (a.isEnd !== b.isEnd) return a.isEnd ? -1 : 1
    return a.isEnd
      ? b.sign.start - a.sign.start || b.sign.rank - a.sign.rank
      : b.sign.end - a.sign.end || a.sign.rank - b.sign.rank
  })
  let at = 0
  let markdown = ''
  for (const place of places) {
    markdown += escapeWords(text.slice(at, place.at)) + (place.isEnd ? place.sign.closes : place.sign.opens)
    at = place.at
  }
  return markdown + escapeWords(text.slice(at))
}

export interface Emphasized {
  markdown: string
  /** How many of the looks have no sign, because they begin or end where none is read. */
  lost: number
  /** Addresses of links without a word. */
  wordless: readonly string[]
}

/**
 * Words with signs of bold, italic and links round them, each where Markdown reads it. A marker at the head of the line, which ends at
 * `marked`, has signs of its own and of one kind: whoever takes it off leaves no half of a pair behind.
 */
export function emphasize(segments: readonly Segment[], marked: number): Emphasized {
  const text = segments.map((segment) => segment.text).join('')
  const typedLinks = rangesOf(segments, ({ href }) => href)
  const links = typedLinks.flatMap((link) => {
    const found = trimmed(text, link)
    return found ? [{ ...found, value: link.value }] : []
  })
  const walls = new Set(bordersOf(links))
  const places = marked > 0 ? [marked] : []
  const typedBold = cutAround(
    cutAt(
      rangesOf(segments, ({ isBold }) => isBold || null),
      places,
    ),
    links,
  )
  const bold = typedBold.flatMap((range) => readable(text, range, walls) ?? [])
  const borders = bordersOf(bold)
  const isBoldMarker = bold.some(({ start }) => start < marked)
  const slanted = cutAt(
    rangesOf(segments, ({ isItalic }) => isItalic || null),
    places,
  ).filter(({ start }) => start >= marked || !isBoldMarker)
  const typedItalic = cutAround(cutAt(slanted, borders), links)
  const known = new Set(borders)
  const italic = typedItalic.flatMap((range): Sign[] => {
    const found = readable(text, range, walls)
    const sign = found && signOfItalic(text, found, known)
    return found && sign !== null ? [{ ...found, rank: 2, opens: sign, closes: sign }] : []
  })
  const isSeen = (range: Range) => trimmed(text, range) !== null
  return {
    markdown: write(text, [
      ...bold.map((range) => ({ ...range, rank: 1, opens: '**', closes: '**' })),
      ...italic,
      ...links.map(({ value, ...range }) => ({
        ...range,
        rank: 0,
        opens: '[',
        closes: `](${escapeAddress(value)})`,
      })),
    ]),
    lost: [...typedBold, ...typedItalic].filter(isSeen).length - bold.length - italic.length,
    wordless: typedLinks.flatMap((link) => (isSeen(link) ? [] : [link.value])),
  }
}
