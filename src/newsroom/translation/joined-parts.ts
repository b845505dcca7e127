import type { PlacedPart } from './follow-original'

/** What an editor has said of a part of one version. */
export type PartMark = NonNullable<PlacedPart['mark']>

interface Part {
  key: string
  kind: string
  mark: PartMark | null
  isEmpty: boolean
}

/** Whether this version shows a part: not one that it leaves out, or whose words are all in the next. */
export const isShown = ({ mark, isEmpty }: Pick<Part, 'mark' | 'isEmpty'>): boolean =>
  mark !== 'notInThisLanguage' && !(mark === 'joinedWithNext' && isEmpty)

/** By the key of a part that is shown: the keys of those before it, of its kind, that are joined with it. */
export function joinedParts(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>()
  const waiting = new Map<string, readonly string[]>()
  for (const part of parts) {
    const { key, kind, mark } = part
    if (mark === 'notInThisLanguage') continue
    const before = waiting.get(kind) ?? []
    if (isShown(part)) joined.set(key, before)
    const passedOn = isShown(part) ? [key] : [...before, key]
    waiting.set(kind, mark === 'joinedWithNext' ? passedOn : [])
  }
  return joined
}
