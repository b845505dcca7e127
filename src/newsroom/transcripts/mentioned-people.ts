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
  /** What the file calls them where it says who they are, as in `author`. */
  calledIn: string[]
}

/** Whom the text sets apart by a bio, a `NAME:` or in front matter. What each of them did is asked, never guessed. */
export function mentionedPeople({ people, markers, facts }: Transcript): MentionedPerson[] {
  const found = new Map<string, MentionedPerson>()
  for (const { name, bio, line } of people) {
    const key = speakerKey(name)
    // A bio that an editor has shown and whose name they have not.
    if (key === '' || found.has(key)) continue
    found.set(key, { name, line, listedBelow: true, hasBio: bio.length > 0, labelled: null, calledIn: [] })
  }
  for (const { name, line, kind } of markers) {
    if (name === null || (kind !== 'question' && kind !== 'answer')) continue
    const key = speakerKey(name)
    const known = found.get(key)
    if (known) known.labelled ??= kind
    else found.set(key, { name, line, listedBelow: false, hasBio: false, labelled: kind, calledIn: [] })
  }
  for (const { is, key: word, value: name, line } of facts) {
    const key = speakerKey(name)
    if (is !== 'person' || key === '') continue
    const known = found.get(key)
    if (!known)
      found.set(key, { name, line, listedBelow: false, hasBio: false, labelled: null, calledIn: [word] })
    else if (!known.calledIn.includes(word)) known.calledIn.push(word)
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
