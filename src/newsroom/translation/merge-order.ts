const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, n) => name === other[n])

/** What stands in a list behind each of the names that stay; under '' what stands before the first of them. */
function behind(list: readonly string[], stays: ReadonlySet<string>, isNew: (name: string) => boolean) {
  const runs = new Map<string, string[]>()
  let last = ''
  for (const name of list)
    if (stays.has(name)) last = name
    else if (isNew(name)) runs.set(last, [...(runs.get(last) ?? []), name])
  return runs
}

export interface MergedOrder {
  order: string[]
  /** Whether each has put the same rows into another order: mine is taken until somebody chooses. */
  clash: boolean
}

/**
 * The order of the rows that are kept. Where only one has moved rows, theirs is the order; what either has added stands behind what
 * it stood behind, and of two additions at one place the same comes first for both.
 */
export function mergeOrder(
  was: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): MergedOrder {
  const [own, other] = [new Set(mine), new Set(theirs)]
  const common = was.filter((name) => own.has(name) && other.has(name) && kept.has(name))
  const isCommon = new Set(common)
  const [mineNow, theirsNow] = [mine, theirs].map((list) => list.filter((name) => isCommon.has(name)))
  const [mineMoved, theirsMoved] = [!same(mineNow ?? [], common), !same(theirsNow ?? [], common)]
  const clash = mineMoved && theirsMoved && !same(mineNow ?? [], theirsNow ?? [])
  const known = was.filter((name) => kept.has(name))
  const moved = mineMoved ? mineNow : theirsMoved ? theirsNow : null
  const spine = moved ? [...moved] : known
  // What one of the two has dropped and the other changed stands where it stood.
  if (moved)
    known.forEach((name, n) => {
      if (isCommon.has(name)) return
      const before = known.slice(0, n).findLast((each) => spine.includes(each))
      spine.splice(before === undefined ? 0 : spine.indexOf(before) + 1, 0, name)
    })
  const stays = new Set(spine)
  const isNew = (name: string) => kept.has(name) && !stays.has(name)
  const runs = [behind(mine, stays, isNew), behind(theirs, stays, isNew)]
  const order = new Set<string>()
  for (const name of ['', ...spine]) {
    if (name !== '') order.add(name)
    const added = runs.flatMap((each) => (each.has(name) ? [each.get(name) ?? []] : []))
    for (const run of added.toSorted((one, two) => (String(one) < String(two) ? -1 : 1)))
      for (const each of run) order.add(each)
  }
  return { order: [...order], clash }
}
