import { speakerKey } from './speaker-key'
import type { Transcript } from './transcript'

export interface MentionedPerson {
  name: string
  line: number
  /** The text has a bio, or at least a line with only the name. */
  listedBelow: boolean
  hasBio: boolean
  /** What a `NAME:` of theirs introduces; never what they did for the interview. */
  labelled: 'question' | 'answer' | null
}

/** Whom the text sets apart by a bio or a `NAME:`. What each of them did is asked, never guessed. */
export function mentionedPeople({ people, markers }: Transcript): MentionedPerson[] {
  const found = new Map<string, MentionedPerson>()
  for (const { name, bio, line } of people) {
    const key = speakerKey(name)
    // A bio that an editor has shown and whose name they have not.
    if (key === '' || found.has(key)) continue
    found.set(key, { name, line, listedBelow: true, hasBio: bio.length > 0, labelled: null })
  }
  for (const { name, line, kind } of markers) {
    if (name === null || kind === 'emphasis' || kind === 'time') continue
    const key = speakerKey(name)
    const known = found.get(key)
    if (known) known.labelled ??= kind
    else found.set(key, { name, line, listedBelow: false, hasBio: false, labelled: kind })
  }
  return [...found.values()]
}

/** Who is labelled as answering, once each. Empty where the text does not label answers by name: then it is asked. */
export function answeringSpeakers({ exchanges }: Transcript): string[] {
  const found = new Map<string, string>()
  for (const { speakerName } of exchanges) {
    if (speakerName !== null && !found.has(speakerKey(speakerName)))
      found.set(speakerKey(speakerName), speakerName)
  }
  return [...found.values()]
}
