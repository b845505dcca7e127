export interface KeyedRow {
  id?: string | null
  key?: string | null
}

/** How rows are told from one another where an id does not. */
export interface Telling<Row> {
  /** The ids of rows that came without one. */
  unnamed: ReadonlySet<string>
  /** What kind of row it is, and then its texts, each in its place, empty where there is none. */
  words: (row: Row) => readonly string[]
}

interface Earlier<Row> {
  /** For each row the stored one that it goes on from; rows that are not in it are new. */
  rows: ReadonlyMap<Row, Row>
  /** Rows of which nobody can tell whether they are new or which stored one they go on from. */
  unclear: readonly Row[]
}

const isAlike = (one: readonly string[], other: readonly string[]) =>
  one[0] === other[0] && one.some((text, n) => n > 0 && text !== '' && text === other[n])

/**
 * Which stored rows a writer's rows go on from: by their id, else by their key, else by the same words. A row that came without an id
 * goes on from one of which a text is the same, or from what stood in its place between the others.
 */
export function earlierRows<Row extends KeyedRow>(
  rows: readonly Row[],
  stored: readonly Row[],
  { unnamed, words }: Telling<Row>,
): Earlier<Row> {
  const found = new Map<Row, Row>()
  const left = new Set(stored)
  const textsOf = new Map<Row, readonly string[]>()
  const texts = (row: Row) => {
    const known = textsOf.get(row) ?? words(row)
    textsOf.set(row, known)
    return known
  }
  const isUnnamed = (row: Row) => unnamed.has(row.id ?? '')
  const pairBy = (isAsked: (row: Row) => boolean, isSame: (row: Row, was: Row) => boolean) => {
    for (const row of rows) {
      if (left.size === 0) return
      if (found.has(row) || !isAsked(row)) continue
      for (const was of left) {
        if (!isSame(row, was)) continue
        found.set(row, was)
        left.delete(was)
        break
      }
    }
  }
  const all = () => true
  pairBy(
    (row) => Boolean(row.id),
    (row, was) => row.id === was.id,
  )
  pairBy(
    (row) => Boolean(row.key),
    (row, was) => row.key === was.key && texts(row)[0] === texts(was)[0],
  )
  const whole = (row: Row) => texts(row).join('\n\n')
  pairBy(all, (row, was) => isAlike(texts(row), texts(was)) && whole(row) === whole(was))
  pairBy(isUnnamed, (row, was) => isAlike(texts(row), texts(was)))

  const unclear: Row[] = []
  const placeOf = new Map(stored.map((was, place) => [was, place]))
  const pairByPlace = (gap: readonly Row[], from: number, to: number) => {
    const asked = gap.filter(isUnnamed)
    const standing = stored.slice(from + 1, Math.max(from + 1, to)).filter((was) => left.has(was))
    if (asked.length === 0 || standing.length === 0) return
    const fits = asked.map((row, n) => {
      const was = standing[n]
      return was && texts(row)[0] === texts(was)[0] ? ([row, was] as const) : null
    })
    if (asked.length !== standing.length || fits.includes(null)) return void unclear.push(...asked)
    for (const pair of fits) if (pair) found.set(...pair)
  }
  let gap: Row[] = []
  let from = -1
  for (const row of rows) {
    const was = found.get(row)
    if (!was) {
      gap.push(row)
      continue
    }
    const place = placeOf.get(was) ?? from
    pairByPlace(gap, from, place)
    gap = []
    from = place
  }
  pairByPlace(gap, from, stored.length)
  return { rows: found, unclear }
}
