export interface KeyedRow {
  id?: string | null
  key?: string | null
}

/** How rows are told from one another where an id does not. */
export interface Telling<Row> {
  /** Whether a row came without an id, whatever id it has been given since. */
  isUnnamed: (row: Row) => boolean
  /** What kind of row it is, and then its texts, each in its place, empty where there is none. */
  words: (row: Row) => readonly string[]
  gone?: readonly Row[]
}

interface Earlier<Row> {
  /** For each row the stored one that it goes on from; rows that are not in it are new. */
  rows: ReadonlyMap<Row, Row>
  /** Rows of which nobody can tell whether they are new or which stored one they go on from. */
  unclear: readonly Row[]
}

const sharesText = (one: readonly string[], other: readonly string[]) =>
  one.some((text, n) => n > 0 && text !== '' && text === other[n])

const isAny = () => true
const nameOf = (text: string, place: number) => `${String(place)} ${text}`

/** How many rows have each text, by its place and itself. */
function timesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const name of rows.flatMap((texts) => texts.map(nameOf))) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}

/**
 * Which stored rows a writer's rows go on from: by their id, else by their key, else by the same words, else by one text that no other
 * row has. A row that came without an id goes on from what stood in its place between the others, too. `gone` are rows that readers
 * still have, and the newest save has not: links lead to them, and their words may come back.
 */
export function earlierRows<Row extends KeyedRow>(
  rows: readonly Row[],
  stored: readonly Row[],
  { isUnnamed, words, gone = [] }: Telling<Row>,
): Earlier<Row> {
  const found = new Map<Row, Row>()
  const left = new Set([...stored, ...gone])
  const textsOf = new Map<Row, readonly string[]>()
  const texts = (row: Row) => {
    const known = textsOf.get(row) ?? words(row)
    textsOf.set(row, known)
    return known
  }
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
  pairBy(
    (row) => Boolean(row.id),
    (row, was) => row.id === was.id,
  )
  pairBy(
    (row) => Boolean(row.key),
    (row, was) => row.key === was.key && texts(row)[0] === texts(was)[0],
  )
  const whole = (row: Row) => texts(row).join('\n\n')
  pairBy(isAny, (row, was) => sharesText(texts(row), texts(was)) && whole(row) === whole(was))
  if (left.size > 0 && rows.some((row) => !found.has(row))) {
    const all = [timesOf([...stored, ...gone].map(texts)), timesOf(rows.map(texts))]
    /** A question that stands twice tells no part from another. */
    const ownTexts = (row: Row) =>
      texts(row).map((text, n) => (all.some((times) => (times.get(nameOf(text, n)) ?? 0) > 1) ? '' : text))
    pairBy(isAny, (row, was) => texts(row)[0] === texts(was)[0] && sharesText(ownTexts(row), ownTexts(was)))
  }

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
    for (const pair of fits)
      if (pair) {
        found.set(...pair)
        left.delete(pair[1])
      }
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
