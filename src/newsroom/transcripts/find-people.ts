import { containsWords, foldedLine, foldWords, lineHasWords } from './fold-words'
import { isNameShaped } from './is-name-shaped'
import { isOfPerson } from './mends'
import type { Paragraph } from './paragraph'
import { joinLines } from './split-paragraphs'
import type { TranscriptMarker, TranscriptWarning } from './transcript'

export interface PersonParts {
  name: string
  line: number
  markers: TranscriptMarker[]
  bio: Paragraph[]
}

export interface Tail {
  answer: Paragraph[]
  people: PersonParts[]
  warnings: TranscriptWarning[]
}

interface NameLine {
  name: string
  markers: TranscriptMarker[]
  evident: boolean
  shaped: boolean
}

const decorated =
  /^(?<open>\*\*|__|\*|_)?(?<name>[^*_]+?)(?<close>\*\*|__|\*|_)?\s*(?<colon>[:：])?(?<end>\*\*|__|\*|_)?$/u

/**
 * Parts the last answer from the bios below it. A short line alone starts a bio if what follows repeats the name or
 * the beginning of the text mentions it; without that, only if it is shaped like a name and text follows, and then
 * with a warning. `asides` are rules and credit lines: what looks like a name below one needs no other evidence. What an
 * editor says of a paragraph counts for more than all of this.
 */
export function findPeople(
  typed: readonly Paragraph[],
  beginning: string,
  asides: { has: (one: Paragraph) => boolean },
): Tail {
  const opening = foldedLine(beginning)
  const tail: Tail = { answer: [], people: [], warnings: [] }
  const paragraphs = splitNameLines(typed, asides)
  // Without capitals a short line that nothing speaks for is a name only if no better one follows.
  const isEvidentBelow = (index: number) => {
    lastEvident ??= paragraphs.findLastIndex(
      (one, at) => readNameLine(one, paragraphs[at + 1] ?? null, opening)?.evident === true,
    )
    return lastEvident > index
  }
  let lastEvident: number | null = null
  const lastOfAnswer = paragraphs.findLastIndex(({ mend }) => mend === 'answer' || mend === 'question')
  let afterAside = false
  for (const [index, paragraph] of paragraphs.entries()) {
    if (asides.has(paragraph)) {
      afterAside = true
      continue
    }
    const { line } = paragraph
    if (isOfPerson(paragraph)) {
      addMended(paragraph, tail.people)
      continue
    }
    if (index <= lastOfAnswer) {
      tail.answer.push(paragraph)
      continue
    }
    const next = paragraphs.slice(index + 1, index + 3).find((below) => !asides.has(below)) ?? null
    const found = index === 0 ? null : readNameLine(paragraph, next, opening)
    const person = tail.people.at(-1)
    const mayBe = found?.shaped === true && Boolean(person ?? next ?? afterAside)
    const isTold = found?.evident === true || (mayBe && Boolean(person ?? afterAside))
    if (found && (isTold || (mayBe && (hasCapitals(found.name) || !isEvidentBelow(index))))) {
      tail.people.push({ name: found.name, line, markers: found.markers, bio: [] })
      const isDoubtful = !found.shaped || (!found.evident && !person && !afterAside)
      if (isDoubtful)
        tail.warnings.push({ line, code: 'person-without-evidence', params: { name: found.name } })
    } else if (person) {
      person.bio.push(paragraph)
    } else {
      if (found?.shaped) tail.warnings.push({ line, code: 'possible-person', params: { name: found.name } })
      tail.answer.push(paragraph)
    }
  }
  for (const { name, line, bio } of tail.people) {
    if (bio.length === 0) tail.warnings.push({ line, code: 'person-without-bio', params: { name } })
  }
  return tail
}

function addMended(paragraph: Paragraph, people: PersonParts[]): void {
  const { line, text, mend } = paragraph
  const person = people.at(-1)
  if (mend === 'bio' && person) person.bio.push(paragraph)
  else if (mend === 'bio') people.push({ name: '', line, markers: [], bio: [paragraph] })
  else {
    const found = /^[*_]*[\p{L}\p{N}]/u.test(text) ? undecorated(text, line) : null
    people.push({ ...(found ?? { name: text, markers: [] }), line, bio: [] })
  }
}

const hasCapitals = (name: string) => /\p{Lu}/u.test(name)

function undecorated(text: string, line: number): Pick<NameLine, 'name' | 'markers'> | null {
  const { name, open, close, colon, end } = decorated.exec(text)?.groups ?? {}
  if (!name?.trim()) return null
  const typed = [open, close, colon, end].filter((part) => part !== undefined)
  return {
    name: name.trim(),
    markers: typed.map((part) => ({ line, text: part, kind: 'emphasis' as const, name: null })),
  }
}

function readNameLine(paragraph: Paragraph, next: Paragraph | null, opening: string): NameLine | null {
  const { text, line, lines, marker, mend } = paragraph
  if (marker || mend || lines.length > 1 || text.length > 80) return null
  const found = undecorated(text, line)
  const name = found?.name ?? ''
  const words = foldWords(name)
  const isShort = words.length > 0 && name.split(/\s+/).length <= 6
  if (!found || !isShort || /[.!?؟…,،;؛:]["'”’»)\]]*$/u.test(name)) return null
  const shaped = isNameShaped(name)
  const repeated = next !== null && repeatsName(next.text, name, words, shaped)
  const evident = repeated || (shaped && lineHasWords(opening, words))
  return { name, markers: found.markers, evident, shaped }
}

/** Where a script has no capitals almost any short line is shaped like a name: there the whole name must return. */
function repeatsName(bio: string, name: string, words: readonly string[], shaped: boolean): boolean {
  const start = foldWords(bio.slice(0, 400))
  if (words.every((word, index) => start[index] === word)) return true
  if (!shaped) return false
  const hasCapitals = /\p{Lu}/u.test(name)
  return hasCapitals
    ? words.some((word) => word.length >= 3 && start.includes(word))
    : containsWords(bio, words)
}

/** A name right above its bio, without a blank line, comes as one paragraph. */
function splitNameLines(
  paragraphs: readonly Paragraph[],
  asides: { has: (one: Paragraph) => boolean },
): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    const [first, ...rest] = paragraph.lines
    const [second] = rest
    if (index === 0 || asides.has(paragraph) || paragraph.marker || paragraph.mend || !first || !second)
      return [paragraph]
    const name = { ...paragraph, lines: [first], text: first.text }
    const bio = { ...paragraph, time: '', line: second.line, lines: rest, text: joinLines(rest) }
    const found = readNameLine(name, bio, '')
    const repeats = found?.shaped === true && containsWords(bio.text, foldWords(found.name))
    return repeats ? [name, bio] : [paragraph]
  })
}
