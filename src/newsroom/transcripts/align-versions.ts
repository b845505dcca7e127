import { checkSettled, pairName, type Settled } from './settled-pairs'

/** A part of a text as far as it matters for finding its counterpart: what it looks like, not what it says. */
export interface VersionPart {
  asks: boolean
  /** As the text labels who answers; null where it does not. */
  speaker: string | null
  /** Letters of question and answer. */
  length: number
}

/** Parts that belong together. None on one side: the other language does not have it. */
export type Pair = Settled

export type Doubt =
  | 'count'
  /** One side begins with a question, the other goes on answering. */
  | 'question'
  | 'speaker'
  /** One is far longer than its place in the other text lets expect. */
  | 'length'

/** Parts that nobody has said of which belong together, and why it does not follow from their order. */
export interface OpenRun {
  source: readonly number[]
  target: readonly number[]
  why: Doubt
}

export interface Alignment {
  /** In the order of both texts. */
  pairs: readonly Pair[]
  open: readonly OpenRun[]
}

// Translations of one talk differ by half in length at most; of short parts nothing follows.
const farLonger = 3
const longEnough = 160

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)
const bySource = (a: Settled, b: Settled) => (a.source[0] ?? 0) - (b.source[0] ?? 0)

interface Run {
  source: number[]
  target: number[]
}

/** What lies between the parts that are settled, in order. */
function runsBetween(settled: readonly Settled[], sources: number, targets: number): Run[] {
  const taken = {
    source: new Set(settled.flatMap(({ source }) => source)),
    target: new Set(settled.flatMap(({ target }) => target)),
  }
  const between = (side: 'source' | 'target', from: number, to: number) =>
    upTo(to - from - 1)
      .map((n) => from + n)
      .filter((n) => !taken[side].has(n))
  const both = settled.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const ends = [...both, { source: [sources + 1], target: [targets + 1] }]
  let last = { source: 0, target: 0 }
  return ends.map(({ source, target }) => {
    const run = {
      source: between('source', last.source, source[0] ?? 0),
      target: between('target', last.target, target[0] ?? 0),
    }
    last = { source: source.at(-1) ?? 0, target: target.at(-1) ?? 0 }
    return run
  })
}

/** The number of each speaker in the order in which they first speak: names are written otherwise in each language. */
function speakersInOrder(parts: readonly VersionPart[]): (number | null)[] {
  const seen = new Map<string, number>()
  return parts.map(({ speaker }) => {
    if (speaker === null) return null
    const number = seen.get(speaker) ?? seen.size
    seen.set(speaker, number)
    return number
  })
}

/**
 * Finds the counterpart of each part of a text in a translation of it, by their order alone, and only where nothing
 * speaks against it: runs of as many parts on both sides, that ask and answer alike, of like length. Whatever else there
 * is stays open, for an editor to settle; what is settled cuts the texts into shorter runs.
 */
export function alignVersions(
  source: readonly VersionPart[],
  target: readonly VersionPart[],
  settled: readonly Settled[] = [],
): Alignment {
  const inOrder = [...settled].sort(bySource)
  checkSettled(inOrder, source.length, target.length)
  const isSettled = new Set(settled.map(pairName))
  const total = (parts: readonly VersionPart[]) => parts.reduce((sum, { length }) => sum + length, 0)
  const ratio = total(target) / Math.max(1, total(source)) || 1
  const [speaks, spoken] = [speakersInOrder(source), speakersInOrder(target)]
  const bothLabel = [speaks, spoken].every((speakers) => speakers.some((speaker) => speaker !== null))

  const doubtOf = (n: number, m: number): Doubt | null => {
    const [one, other] = [source[n - 1], target[m - 1]]
    if (!one || !other) return 'count'
    if (one.asks !== other.asks) return 'question'
    if (bothLabel && speaks[n - 1] !== spoken[m - 1]) return 'speaker'
    const expected = one.length * ratio
    const [less, more] = expected < other.length ? [expected, other.length] : [other.length, expected]
    return more > longEnough && more > less * farLonger ? 'length' : null
  }

  const found: Pair[] = [...settled]
  const open: OpenRun[] = []
  for (const run of runsBetween(inOrder, source.length, target.length)) {
    if (run.source.length !== run.target.length) {
      open.push({ ...run, why: 'count' })
      continue
    }
    const pairs = run.source.map((n, at) => ({ source: [n], target: [run.target[at] ?? 0] }))
    for (const pair of pairs.filter((one) => !isSettled.has(pairName(one)))) {
      const why = doubtOf(pair.source[0] ?? 0, pair.target[0] ?? 0)
      if (why === null) found.push(pair)
      else open.push({ ...pair, why })
    }
  }
  return { pairs: inBothOrders(found), open }
}

/** By the original's order; what only the translation has stands behind what it stands behind there. */
function inBothOrders(pairs: readonly Pair[]): Pair[] {
  const shared = pairs.filter(({ source }) => source.length > 0).sort(bySource)
  const own = pairs
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0))
  for (const pair of own) {
    const at = shared.findLastIndex(({ target }) => (target.at(-1) ?? Infinity) < (pair.target[0] ?? 0))
    shared.splice(at + 1, 0, pair)
  }
  return shared
}
