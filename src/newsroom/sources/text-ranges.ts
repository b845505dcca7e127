/** A part of a text, from its first letter to behind its last. */
export interface Range {
  start: number
  end: number
}

const isSpace = (sign: string | undefined) => sign !== undefined && /\s/u.test(sign)
const isMark = (sign: string | undefined) => sign !== undefined && /[\p{P}\p{S}]/u.test(sign)
const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)
/** What neither parts words nor ends them, for CommonMark: its signs do not open or close between a mark and this. */
export const isSolid = (sign: string | undefined): boolean =>
  sign !== undefined && !isSpace(sign) && !isMark(sign)

export function trimmed(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text[from])) from += 1
  while (from < to && isSpace(text[to - 1])) to -= 1
  return from < to ? { start: from, end: to } : null
}

/** As much of a range as signs can stand round so that they are read as signs; `walls` part it from what is beyond. */
export function readable(text: string, range: Range, walls: ReadonlySet<number>): Range | null {
  const before = (at: number) => (walls.has(at) ? undefined : text[at - 1])
  const after = (at: number) => (walls.has(at) ? undefined : text[at])
  for (let found = trimmed(text, range); found; found = trimmed(text, found)) {
    const { start, end } = found
    if (isMark(text[start]) && isSolid(before(start))) found.start += 1
    else if (isMark(text[end - 1]) && isSolid(after(end))) found.end -= 1
    else return isLetter(before(start)) && isLetter(after(end)) ? null : found
  }
  return null
}

/** The ranges cut at places, so that none goes across one. Both are in order. */
export function cutAt(ranges: readonly Range[], places: readonly number[]): Range[] {
  let next = 0
  return ranges.flatMap(({ start, end }) => {
    const cuts: Range[] = []
    let from = start
    while (next < places.length && (places[next] ?? end) <= start) next += 1
    for (; next < places.length && (places[next] ?? end) < end; next += 1) {
      const to = places[next] ?? end
      cuts.push({ start: from, end: to })
      from = to
    }
    return [...cuts, { start: from, end }]
  })
}

/** The ranges cut at the borders of those others that do not stand wholly within one. Both are in order. */
export function cutAround(ranges: readonly Range[], others: readonly Range[]): Range[] {
  let next = 0
  const places = ranges.flatMap((range) => {
    while ((others[next]?.end ?? range.end) <= range.start && next < others.length) next += 1
    const found: number[] = []
    for (let at = next; at < others.length; at += 1) {
      const other = others[at]
      if (!other || other.start >= range.end) break
      const isWithin = other.start > range.start && other.end < range.end
      if (!isWithin) found.push(other.start, other.end)
    }
    return found
  })
  return cutAt(
    ranges,
    [...new Set(places)].sort((a, b) => a - b),
  )
}
