import type { Interview } from '@/payload-types'

import { type Part, restoredParts } from './restored-parts'
import { strictestCredits, strictestInterviewees } from './strictest-naming'

type State = Partial<Interview>

export interface Restoring {
  /** The version that is to come back. */
  old: State
  /** The newest save. */
  now: State
  /** What readers have, where there is something public. */
  shown: State | null
  /** Keys of parts (and `head`) that were changed since to keep somebody safe. */
  guarded: ReadonlySet<string>
}

const speakersIn = (parts: readonly Part[]) =>
  new Set(
    parts.flatMap((part) => (part.blockType === 'questionAnswer' && part.speaker ? [part.speaker] : [])),
  )

/** Somebody who answers in what comes back and is not in the text any more: an editor has to decide anew. */
const undecided = (old: State, now: State, parts: readonly Part[]) => {
  const present = new Set((now.interviewees ?? []).map(({ key }) => key))
  const speaking = speakersIn(parts)
  return (old.interviewees ?? [])
    .filter(({ key }) => key && speaking.has(key) && !present.has(key))
    .map(({ id: _, ...row }) => ({ ...row, protection: null, label: null }))
}

/**
 * An old version as it comes back: its words, and nothing else. Who is credited and how, who answers and how they are guarded,
 * subject, talk, picture and address stay as they are now, and stricter where the old version was: nobody is named again by it.
 */
export function restoredState({ old, now, shown, guarded }: Restoring): State {
  const states = [now, old, ...(shown ? [shown] : [])]
  const isTranslation = Boolean(now.translationOf)
  const exchanges = restoredParts(old.exchanges ?? [], now.exchanges ?? [], { isTranslation, guarded })
  const head = guarded.has('head') ? now : old
  return {
    ...now,
    headline: head.headline ?? null,
    standfirst: head.standfirst ?? null,
    cardText: head.cardText ?? null,
    headChange: null,
    ...(isTranslation ? { headMadeFrom: head.headMadeFrom ?? null } : {}),
    authors: strictestCredits(states.map(({ authors }) => authors)),
    translators: strictestCredits(states.map(({ translators }) => translators)),
    interviewees: [...strictestInterviewees(states), ...undecided(old, now, exchanges)],
    exchanges,
    _status: 'draft',
  }
}
