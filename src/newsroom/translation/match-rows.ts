export type Row = Readonly<Record<string, unknown>>

/** What a row is known by: its key, else its id. */
export const labelOf = (row: Row): string | null => {
  const label = row['key'] ?? row['id']
  return typeof label === 'string' || typeof label === 'number' ? String(label) : null
}

const text = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** How a row is found again, best first: a key lasts; an id may be new where facts were copied; a credit is of somebody, in a role. */
const ways: readonly ((row: Row) => string | null)[] = [
  (row) => text(row['key']),
  (row) => text(row['id']),
  (row) =>
    text(row['person']) === null ? null : `${String(text(row['person']))} ${String(text(row['role']))}`,
]

/** For each row the place of the same row in the other list, each of which is one row's at most. */
function match(rows: readonly Row[], others: readonly Row[]): Map<number, number> {
  const found = new Map<number, number>()
  const taken = new Set<number>()
  for (const way of ways)
    rows.forEach((row, n) => {
      const sought = found.has(n) ? null : way(row)
      const at =
        sought === null ? -1 : others.findIndex((other, place) => !taken.has(place) && way(other) === sought)
      if (at < 0) return
      found.set(n, at)
      taken.add(at)
    })
  return found
}

/** One row as it was, as I have it and as they have it. */
export interface Trio {
  was?: Row
  mine?: Row
  theirs?: Row
}

export interface MatchedRows {
  trios: ReadonlyMap<string, Trio>
  /** The names of the rows in the order of each list. */
  order: { was: string[]; mine: string[]; theirs: string[] }
}

/** Names the rows of three lists so that the same row has the same name in each, and no two rows of one list share one. */
export function matchRows(was: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): MatchedRows {
  const trios = new Map<string, Trio>()
  const named = (wanted: string | null, trio: Trio): string => {
    const base = wanted ?? 'row'
    let name = base
    for (let n = 2; trios.has(name); n++) name = `${base} ${String(n)}`
    trios.set(name, trio)
    return name
  }
  const [mineIn, theirsIn] = [match(mine, was), match(theirs, was)]
  const added = (list: readonly Row[], known: ReadonlyMap<number, number>) =>
    list.map((row, n) => ({ row, n })).filter(({ n }) => !known.has(n))
  const [mineNew, theirsNew] = [added(mine, mineIn), added(theirs, theirsIn)]
  const both = match(
    mineNew.map(({ row }) => row),
    theirsNew.map(({ row }) => row),
  )
  const order: MatchedRows['order'] = { was: [], mine: [], theirs: [] }
  const place = (known: ReadonlyMap<number, number>) => new Map([...known].map(([own, base]) => [base, own]))
  const [mineAt, theirsAt] = [place(mineIn), place(theirsIn)]
  was.forEach((row, n) => {
    const [own, other] = [mineAt.get(n), theirsAt.get(n)]
    const trio: Trio = { was: row }
    if (own !== undefined && mine[own]) trio.mine = mine[own]
    if (other !== undefined && theirs[other]) trio.theirs = theirs[other]
    const name = named(labelOf(trio.theirs ?? trio.mine ?? row), trio)
    order.was[n] = name
    if (own !== undefined) order.mine[own] = name
    if (other !== undefined) order.theirs[other] = name
  })
  theirsNew.forEach(({ row, n }) => {
    order.theirs[n] = named(labelOf(row), { theirs: row })
  })
  mineNew.forEach(({ row, n }, place) => {
    const at = both.get(place)
    const name = at === undefined ? undefined : order.theirs[theirsNew[at]?.n ?? -1]
    if (name === undefined) order.mine[n] = named(labelOf(row), { mine: row })
    else {
      trios.set(name, { ...trios.get(name), mine: row })
      order.mine[n] = name
    }
  })
  return { trios, order }
}
