/** An interview as far as two saves of it are compared: whatever fields it has, and its parts. */
export interface Saved {
  exchanges?: readonly SavedPart[] | null
  [field: string]: unknown
}

export interface SavedPart {
  id?: string | null
  key?: string | null
  blockType: string
  [field: string]: unknown
}

/** What two people have changed at once, each in their own way: a part by its key, or a field by its name. */
export interface Clash {
  name: string
  /** Null for a field of the interview itself. */
  place: number | null
  mine: unknown
  theirs: unknown
}

export interface MergedSaves {
  /** Their save, with all of mine that they have left as it was. */
  merged: Saved
  clashes: Clash[]
  /** What they have changed and I have not: already in the merged text. */
  taken: Omit<Clash, 'mine'>[]
  /** Parts that are no longer there, with what I had changed in them. */
  gone: SavedPart[]
}

/** Of the server alone, or of no meaning: no difference in them is anybody's. */
const beside = new Set([
  'id',
  'key',
  'revision',
  'updatedAt',
  'createdAt',
  'behindSince',
  'madeFrom',
  'headMadeFrom',
  '_status',
  'words',
  'questions',
  'work',
  'slug',
  'textHash',
  'exchangeKey',
])

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** Whether two values say the same: what is empty is empty however it is stored, and the order of names means nothing. */
export function saySame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, n) => saySame(item, other[n]))
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => beside.has(name) || saySame(left[name], right[name]))
}

const nameOf = ({ key, id }: SavedPart): string => key ?? `new ${id ?? ''}`
const partsOf = ({ exchanges }: Saved) => new Map((exchanges ?? []).map((part) => [nameOf(part), part]))

/** Their parts in their order; what I have added stands behind the part that it stood behind. */
function orderOf(base: Saved, mine: Saved, theirs: Saved): string[] {
  const [before, after] = [partsOf(base), partsOf(theirs)]
  const names = [...after.keys()]
  let last = -1
  for (const name of partsOf(mine).keys()) {
    const at = names.indexOf(name)
    if (at >= 0) last = at
    else if (!before.has(name)) names.splice(++last, 0, name)
  }
  return names
}

/**
 * Brings two saves together that were both made from the same one. Where only one of the two has changed something, that
 * change holds; where both have, somebody must choose. Nothing of either is dropped.
 */
export function mergeSaves(base: Saved, mine: Saved, theirs: Saved): MergedSaves {
  const clashes: Clash[] = []
  const taken: Omit<Clash, 'mine'>[] = []
  const decide = (
    name: string,
    place: number | null,
    was: unknown,
    own: unknown,
    other: unknown,
  ): unknown => {
    if (saySame(own, other)) return other
    if (saySame(was, own)) {
      taken.push({ name, place, theirs: other })
      return other
    }
    if (!saySame(was, other)) clashes.push({ name, place, mine: own, theirs: other })
    return own
  }
  const fields = Object.keys(mine).filter((name) => name !== 'exchanges' && !beside.has(name))
  const merged: Saved = { ...theirs }
  for (const name of fields) merged[name] = decide(name, null, base[name], mine[name], theirs[name])
  const [was, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  merged.exchanges = orderOf(base, mine, theirs).flatMap((name, place) => {
    const [first, left, right] = [was.get(name), own.get(name), other.get(name)]
    if (!left) return first && saySame(first, right) ? [] : (right ?? [])
    if (!right) return left
    const part = decide(name, place, first, left, right) as SavedPart
    return { ...part, id: right.id ?? null, key: right.key ?? null }
  })
  const gone = [...own].flatMap(([name, part]) =>
    was.has(name) && !other.has(name) && !saySame(was.get(name), part) ? [part] : [],
  )
  return { merged, clashes, taken, gone }
}

/** The merged text with the other's version wherever that was chosen. */
export function settleClashes({ merged, clashes }: MergedSaves, theirsChosen: ReadonlySet<string>): Saved {
  const chosen = new Map(
    clashes.filter(({ name }) => theirsChosen.has(name)).map((clash) => [clash.name, clash]),
  )
  const settled: Saved = { ...merged }
  for (const { name, place, theirs } of chosen.values()) if (place === null) settled[name] = theirs
  settled.exchanges = (merged.exchanges ?? []).map((part) => {
    const clash = chosen.get(nameOf(part))
    return clash && clash.place !== null ? (clash.theirs as SavedPart) : part
  })
  return settled
}
