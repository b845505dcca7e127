import { directionMarks } from './direction-marks'
import { speakerKey } from './speaker-key'

export interface Marker {
  kind: 'question' | 'answer' | 'name'
  /** As typed, with its emphasis and the direction marks before it. */
  typed: string
  name: string | null
  /** The same for every way of typing that name; empty without one. */
  key: string
  separator: string
  /** Emphasis that the marker opens and does not close: `**Q: Why?**`. */
  opened: string | null
}

// Whatever follows is text: a long line is never scanned whole.
const longestMarker = 100

const start = `^[\\s${directionMarks}]*(?<open>\\*\\*|__|\\*|_)?[\\s${directionMarks}]*`
const close = `[\\s${directionMarks}]*(?<close>\\*\\*|__|\\*|_)?[\\s${directionMarks}]*`
const after = `(?<closeAfter>\\*\\*|__|\\*|_)?`
const number = `(?<number>\\s*#?\\s*[\\d٠-٩۰-۹]{1,3})?`

const lettered = new RegExp(
  `${start}(?:(?<question>q|question|س|سؤال|السؤال)|(?<answer>a|answer|ج|جواب|الجواب|إجابة|الإجابة))` +
    `${number}${close}(?<separator>[:：]|[/]|[.)\\-–—](?=[\\s*_]|$))${after}`,
  'iu',
)
const mayMark = /[:：/.)\-–—]|^\s*Q\s/u
const bare = /^\s*Q(?=\t|\s\s)/u
const named = new RegExp(
  `${start}(?<name>[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’ʼ,&/()\\-\\s${directionMarks}]{0,58}?)` +
    `${close}(?<separator>[:：])${after}(?:(?=[\\s${directionMarks}]|$)|(?<=：[*_]{0,2}))`,
  'u',
)

/** What introduces a question or an answer at the start of a line. A `NAME:` is only a candidate: see findSpeakers. */
export function readMarker(line: string): Marker | null {
  const head = line.slice(0, longestMarker)
  if (!mayMark.test(head)) return null
  return readLettered(head) ?? readBare(head) ?? readNamed(head)
}

function readLettered(head: string): Marker | null {
  const found = lettered.exec(head)
  if (!found?.groups) return null
  const { question, answer, number: count, separator = '' } = found.groups
  const word = question ?? answer ?? ''
  const isWeak = !/[:：]/.test(separator)
  // "Question." and "Answer -" may open a sentence; "Q." and "Question 3 -" do not.
  if (isWeak && word.length > 1 && !count) return null
  const kind = question ? 'question' : 'answer'
  return { kind, typed: found[0], name: null, key: '', separator, opened: openedBy(found.groups) }
}

function readBare(head: string): Marker | null {
  const found = bare.exec(head)
  return found && { kind: 'question', typed: found[0], name: null, key: '', separator: '', opened: null }
}

function readNamed(head: string): Marker | null {
  const found = named.exec(head)
  const name = found?.groups?.name?.trim()
  if (!found?.groups || !name || name.split(/\s+/).length > 5) return null
  return {
    kind: 'name',
    typed: found[0],
    name,
    key: speakerKey(name),
    separator: ':',
    opened: openedBy(found.groups),
  }
}

function openedBy(groups: Record<string, string | undefined>): string | null {
  const { open, close: closed, closeAfter } = groups
  return open && closed !== open && closeAfter !== open ? open : null
}
