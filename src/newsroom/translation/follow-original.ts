import type { WordedPart } from './source-text'

/** A part of a translation, as far as its place goes. */
export interface PlacedPart extends WordedPart {
  mark?: 'notInThisLanguage' | 'joinedWithNext' | 'onlyInThisLanguage' | null
}

export interface Followed<Part> {
  parts: Part[]
  /** Parts that the original no longer has, with the words they had here. */
  setAside: Part[]
}

/** The part of an original as its translation begins it: the same place, speaker and picture, and no words. */
export function untranslated<Part extends PlacedPart>(part: Part): Part {
  const words = { question: null, answer: null, text: null, caption: null }
  const own = Object.fromEntries(Object.entries(words).filter(([name]) => name in part))
  const copied: Part & { id?: unknown; startsAt?: unknown } = { ...part, ...own }
  delete copied.id
  delete copied.startsAt
  return copied
}

const isOwn = (part: PlacedPart) => part.blockType === 'translatorNote' || part.mark === 'onlyInThisLanguage'

/**
 * Gives a translation the parts of its original in the original's order. New ones come without words, or with those
 * they had when the original dropped them; what it dropped goes aside with its words. What is only in the translation
 * stays behind the part it stood behind. `known` are the keys that the original has had before: one of them
 * that is missing here was never taken over, and is not forced upon a translation that an editor made otherwise.
 */
export function followOriginal<Part extends PlacedPart>(
  original: readonly Part[],
  own: readonly Part[],
  setAside: readonly Part[],
  known: ReadonlySet<string>,
): Followed<Part> {
  const inOriginal = new Set(original.map(({ key }) => key))
  const shared = new Map<string, Part>()
  const dropped: Part[] = []
  const behind = new Map<string, Part[]>()
  let last = ''
  for (const part of own) {
    const key = part.key ?? ''
    if (inOriginal.has(key)) {
      shared.set(key, part)
      last = key
    } else if (!isOwn(part) && known.has(key)) dropped.push(part)
    else behind.set(last, [...(behind.get(last) ?? []), part])
  }
  const aside = new Map(setAside.map((part) => [part.key ?? '', part]))
  const parts = original.flatMap((part) => {
    const key = part.key ?? ''
    const kept = shared.get(key) ?? aside.get(key) ?? (known.has(key) ? undefined : untranslated(part))
    return [...(kept ? [kept] : []), ...(behind.get(key) ?? [])]
  })
  return {
    parts: [...(behind.get('') ?? []), ...parts],
    setAside: [...setAside.filter(({ key }) => !inOriginal.has(key ?? '')), ...dropped],
  }
}

/** The first part that somebody who may not change the structure has dropped, moved or added; null when it is kept. */
export function structureBroken(
  before: readonly PlacedPart[],
  after: readonly PlacedPart[],
  isFixed: (part: PlacedPart) => boolean,
): { position: number; key: string | null } | null {
  const fixed = (parts: readonly PlacedPart[]) => parts.filter(isFixed).map(({ key }) => key ?? null)
  const [had, has] = [fixed(before), fixed(after)]
  const position = Array.from({ length: Math.max(had.length, has.length) }).findIndex(
    (_, n) => had[n] !== has[n],
  )
  return position === -1 ? null : { position, key: had[position] ?? has[position] ?? null }
}
