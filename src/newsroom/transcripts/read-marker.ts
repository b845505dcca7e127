import { directionMarks } from './direction-marks'
import { readTimedLabel } from './read-time'
import { speakerKey } from './speaker-key'

export interface Marker {
  kind: 'question' | 'answer' | 'name'
  /** As typed, with its emphasis and the direction marks before it. */
  typed: string
  name: string | null
  /** The same for every way of typing that name; empty without one. */
  key: string
  /** Emphasis that the marker opens and does not close: `**Q: Why?**`. */
  opened: string | null
  /** Of a recording, where it stands in the marker: `Ada Lamp: 00:01:02`. */
  time: string | null
  /** Null where it marks by itself (`Q:`, a name). Any other (`Q.`) may be an initial: see countingMarkers. */
  weak: WeakMarker | null
}

export interface WeakMarker {
  /** The same for markers that are written alike: `Q.` and `A.`, but not `Q)`. */
  style: string
  isNumbered: boolean
  /** What it is where it marks nothing: the start of a `NAME:` that begins with an initial. */
  otherwise: Marker | null
}

// Whatever follows is text: a long line is never scanned whole.
const longestMarker = 100

// Questions may be headings of their own.
const start = `^[\\s${directionMarks}]*(?:#{1,6}\\s+)?(?<open>\\*\\*|__|\\*|_)?[\\s${directionMarks}]*`
const close = `[\\s${directionMarks}]*(?<close>\\*\\*|__|\\*|_)?[\\s${directionMarks}]*`
const after = `(?<closeAfter>\\*\\*|__|\\*|_)?`
const number = `(?<number>\\s*#?\\s*[\\d٠-٩۰-۹]{1,3})?`

const lettered = new RegExp(
  `${start}(?:(?<question>q|question|س|سؤال|السؤال)|(?<answer>a|answer|ج|جواب|الجواب|إجابة|الإجابة))` +
    `${number}${close}(?<separator>[:：]|[/]|[.)\\-–—](?=[\\s*_]|$))${after}`,
  'iu',
)
const isArabic = /\p{Script=Arabic}/u
const mayMark = /[:：/.)\-–—]|^\s*Q\s/u
const bare = /^\s*Q(?=\t|\s\s)/u
const named = new RegExp(
  `${start}(?<name>[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’ʼ,&/()\\-\\s${directionMarks}]{0,58}?)` +
    `${close}\\s?(?<separator>[:：])${after}(?:(?=[\\s${directionMarks}]|$)|(?<=：[*_]{0,2}))`,
  'u',
)

/** What introduces a question or an answer at the start of a line. A `NAME:` is only a candidate: see findSpeakers. */
export function readMarker(line: string): Marker | null {
  const head = line.slice(0, longestMarker)
  if (!mayMark.test(head)) return null
  return readTimed(head, line.length) ?? readLettered(head) ?? readBare(head) ?? readNamed(head)
}

function readTimed(head: string, length: number): Marker | null {
  const found = readTimedLabel(head, length)
  const marker = found && (readLettered(found.label) ?? readNamed(found.label))
  if (!found || !marker || marker.weak || marker.typed.trim().length < found.label.trim().length) return null
  return { ...marker, typed: found.typed, time: found.time }
}

function readLettered(head: string): Marker | null {
  const found = lettered.exec(head)
  if (!found?.groups) return null
  const { question, answer, number: count, separator = '' } = found.groups
  const word = question ?? answer ?? ''
  const isWeak = !/[:：]/.test(separator)
  // "Question." and "Answer -" may open a sentence; "Question 3 -" does not.
  if (isWeak && word.length > 1 && !count) return null
  return {
    kind: question ? 'question' : 'answer',
    typed: found[0],
    name: null,
    key: '',
    opened: openedBy(found.groups),
    time: null,
    weak: isWeak
      ? { style: styleOf(word, separator), isNumbered: Boolean(count), otherwise: readNamed(head) }
      : null,
  }
}

function readBare(head: string): Marker | null {
  const found = bare.exec(head)
  if (!found) return null
  const weak = { style: bareStyle, isNumbered: false, otherwise: readNamed(head) }
  return { kind: 'question', typed: found[0], name: null, key: '', opened: null, time: null, weak }
}

function styleOf(word: string, separator: string): string {
  const script = isArabic.test(word) ? 'arabic' : 'latin'
  const letters = word === word.toLowerCase() ? 'small' : 'capital'
  const length = word.length > 1 ? 'word' : 'letter'
  return [script, letters, length, separator.replace(/[–—]/, '-')].join(' ')
}

/** Of a `Q` with nothing but wide space behind it. */
export const bareStyle = styleOf('Q', '')

function readNamed(head: string): Marker | null {
  const found = named.exec(head)
  const name = found?.groups?.name?.trim()
  if (!found?.groups || !name || name.split(/\s+/).length > 5) return null
  return {
    kind: 'name',
    typed: found[0],
    name,
    key: speakerKey(name),
    opened: openedBy(found.groups),
    time: null,
    weak: null,
  }
}

function openedBy(groups: Record<string, string | undefined>): string | null {
  const { open, close: closed, closeAfter } = groups
  return open && closed !== open && closeAfter !== open ? open : null
}
