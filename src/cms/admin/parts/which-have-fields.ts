/** How it stands with one part of an open interview. */
export interface PartStanding {
  isClosed: boolean
  /** Within the distance from the window at which fields come. */
  isNear: boolean
  /** Beyond the distance at which they go. */
  isFar: boolean
  hasFocus: boolean
  /** When somebody last wrote in it. */
  writtenAt: number
  /** Until when somebody is being led to it. */
  wantedUntil: number
}

export const untouched: PartStanding = {
  isClosed: false,
  isNear: false,
  isFar: true,
  hasFocus: false,
  writtenAt: Number.NEGATIVE_INFINITY,
  wantedUntil: Number.NEGATIVE_INFINITY,
}

/**
 * In milliseconds. An editor hands its last words to the form half a second late, and forgets how to undo them when it goes.
 */
export const heldFor = 60_000

/** Whether a part has its fields, given whether it has them now: between near and far it stays as it is. */
export function hasFields(part: PartStanding, hasNow: boolean, now: number): boolean {
  if (hasNow && now - part.writtenAt < heldFor) return true
  if (part.isClosed) return false
  return part.hasFocus || now < part.wantedUntil || part.isNear || (hasNow && !part.isFar)
}

/** When to look again, though nothing has happened until then; null where nothing would come of it. */
export function nextLook(parts: Iterable<PartStanding>, now: number): number | null {
  const times = [...parts]
    .flatMap(({ writtenAt, wantedUntil }) => [writtenAt + heldFor, wantedUntil])
    .filter((time) => time > now)
  return times.length === 0 ? null : Math.min(...times)
}
