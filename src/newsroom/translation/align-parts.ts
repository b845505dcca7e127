/** A part of a text, and the keys of those that it tells, too, in its language. */
interface Part {
  key: string
  joins: readonly string[]
}

/** What belongs together of two versions. A side is empty where that version has nothing of it. */
export interface AlignedParts<Aligned> {
  own: readonly Aligned[]
  other: readonly Aligned[]
}

/**
 * Two versions of a text beside each other, by the keys of their parts and never by place or number. The order is that
 * of the page's own version; what only the other has comes after what it follows there.
 */
export function alignParts<Aligned extends Part>(
  own: readonly Aligned[],
  other: readonly Aligned[],
): readonly AlignedParts<Aligned>[] {
  const groupOf = groupsOf([...own, ...other])
  const [ownParts, otherParts] = [byGroup(own, groupOf), byGroup(other, groupOf)]
  return inOrder([...ownParts.keys()], [...otherParts.keys()]).map((group) => ({
    own: ownParts.get(group) ?? [],
    other: otherParts.get(group) ?? [],
  }))
}

/** Names the group of a part: what is one part in either version is one group in both. */
function groupsOf(parts: readonly Part[]): (part: Part) => string {
  const joinedTo = new Map<string, string>()
  const groupOfKey = (key: string): string => {
    const next = joinedTo.get(key)
    return next === undefined ? key : groupOfKey(next)
  }
  for (const { key, joins } of parts)
    for (const joined of joins) {
      const [from, to] = [groupOfKey(joined), groupOfKey(key)]
      if (from !== to) joinedTo.set(from, to)
    }
  return ({ key }) => groupOfKey(key)
}

function byGroup<Aligned extends Part>(parts: readonly Aligned[], groupOf: (part: Part) => string) {
  const groups = new Map<string, Aligned[]>()
  for (const part of parts) groups.set(groupOf(part), [...(groups.get(groupOf(part)) ?? []), part])
  return groups
}

function inOrder(own: readonly string[], other: readonly string[]): readonly string[] {
  const order = [...own]
  const placed = new Set(own)
  other.forEach((group, place) => {
    if (placed.has(group)) return
    const before = other[place - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, group)
    placed.add(group)
  })
  return order
}
