/** What an editor says of a change to a source: a typing error is `minor`, a `protective` one keeps somebody safe. */
export type Change = 'normal' | 'minor' | 'protective'

/** One text that a part of a source has had for readers, or by confirmation. */
export interface Release {
  /** Counts up within the part. */
  sequence: number
  hash: string
  /** How it differs from the one before it. */
  change: Change
  /** ISO 8601. */
  releasedAt: string
}

export interface Behind {
  /** Something was changed to keep somebody safe: the translator is to hurry, readers are told nothing. */
  urgent: boolean
  /** The day of the newest change that readers may be told of (ISO 8601); null when all were protective. */
  since: string | null
}

/**
 * Whether a translated part was made from an older text than its source has now; null when it is up to date, or when
 * all that has changed since was minor. A source that went back to the text it was made from is up to date again.
 */
export function behindOf(madeFrom: string | null, releases: readonly Release[]): Behind | null {
  const inOrder = releases.toSorted((a, b) => a.sequence - b.sequence)
  const made = inOrder.findLastIndex(({ hash }) => hash === madeFrom)
  const since = inOrder.slice(made + 1).filter(({ change }) => change !== 'minor')
  if (madeFrom === null || since.length === 0) return null
  const told = since.findLast(({ change }) => change !== 'protective')
  return { urgent: since.some(({ change }) => change === 'protective'), since: told?.releasedAt ?? null }
}
