import type { Interview } from '@/payload-types'
import { followOriginal } from '@/newsroom/translation/follow-original'

export type Part = NonNullable<Interview['exchanges']>[number]

const isOwn = (part: Part) =>
  part.blockType === 'translatorNote' || ('mark' in part && part.mark === 'onlyInThisLanguage')

/** What is an editor's or the original's to say of a part stays; what an editor once said of a change is said. */
function placedAsNow(part: Part, now: Part | undefined): Part {
  if (part.blockType === 'translatorNote') return part
  const unsaid = { ...part, change: null }
  if (!now || now.blockType === 'translatorNote') return unsaid
  const marked = { ...unsaid, mark: now.mark ?? null }
  if (marked.blockType === 'questionAnswer' && now.blockType === 'questionAnswer')
    return { ...marked, speaker: now.speaker ?? null }
  if (marked.blockType === 'figure' && now.blockType === 'figure')
    return { ...marked, media: now.media ?? null }
  return marked
}

/**
 * The parts of an old version as they come back. Those that were changed since to keep somebody safe stay as they are
 * now, or away. A translation keeps the structure that its original has given it, and gets its own words back.
 */
export function restoredParts(
  old: readonly Part[],
  now: readonly Part[],
  { isTranslation, guarded }: { isTranslation: boolean; guarded: ReadonlySet<string> },
): Part[] {
  const present = new Map(now.map((part) => [part.key ?? '', part]))
  const isGuarded = (part: Part | undefined) => guarded.has(part?.key ?? '')
  const back = old.flatMap((part) => {
    const standing = present.get(part.key ?? '')
    if (isGuarded(part)) return standing ? [standing] : []
    if (standing && standing.blockType !== part.blockType) return [standing]
    return [isTranslation ? placedAsNow(part, standing) : placedAsNow(part, undefined)]
  })
  if (!isTranslation) return back
  const structure = now.filter((part) => !isOwn(part))
  const fixed = new Set(structure.map(({ key }) => key))
  const own = back.filter((part) => isOwn(part) || fixed.has(part.key))
  return followOriginal<Part>(structure, own, structure, new Set()).parts
}
