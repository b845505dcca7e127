import type { LeftOut, Source } from './source'
import { toSeconds } from './recorded-time'
import { type Said, writeTurns } from './turns'
import { writeMarkdown } from './write-markdown'

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow)

const listNames = [
  'segments',
  'utterances',
  'monologues',
  'turns',
  'cues',
  'captions',
  'transcript',
  'transcription',
]
const wordNames = ['body', 'text', 'transcript', 'value', 'word', 'content']
const voiceNames = ['speaker', 'speaker_name', 'speakerName', 'speaker_label', 'voice', 'name']
/** No program hides its turns any deeper. */
const deepest = 4
const startNames = ['startTime', 'start_time', 'start', 'ts']
const endNames = ['endTime', 'end_time', 'end', 'end_ts']

function firstOf<Found>(
  row: Row,
  names: readonly string[],
  find: (value: unknown) => Found | null,
): Found | null {
  for (const name of names) {
    const found = Object.hasOwn(row, name) ? find(row[name]) : null
    if (found !== null) return found
  }
  return null
}

const asText = (value: unknown) => (typeof value === 'string' ? value : null)

/** Machines number those whom they tell apart, and some have a record for each. */
function asVoice(value: unknown): string | null {
  if (typeof value === 'number') return `Speaker ${String(value)}`
  return isRow(value) ? firstOf(value, ['name', 'label'], asText) : asText(value)
}

/** What is said in a row: its text, or the pieces that it is made of. */
function wordsOf(row: Row, deep = 0): string | null {
  const words = firstOf(row, wordNames, asText)
  if (words !== null) return words
  return firstOf(row, ['elements', 'words'], (value) =>
    isRows(value) && deep < deepest ? value.map((piece) => wordsOf(piece, deep + 1) ?? '').join('') : null,
  )
}

/** The turns or pieces in what a program has written down; null where it has none. */
function rowsIn(value: unknown, deep = 0): readonly Row[] | null {
  if (isRows(value)) return value.some((row) => wordsOf(row) !== null) ? value : null
  if (!isRow(value) || deep >= deepest) return null
  return (
    firstOf(value, listNames, (list) => (isRows(list) ? rowsIn(list, deep + 1) : null)) ??
    firstOf(value, ['results', 'result', 'data'], (inner) => (isRow(inner) ? rowsIn(inner, deep + 1) : null))
  )
}

const closes = /^[\p{Pe}\p{Pf}.,;:!?،؛؟…]+$/u

/** Whether the pieces bring their own spaces with them. */
const haveSpaces = (rows: readonly Row[]) => {
  const spaced = rows.filter((row) => /^\s|\s$/u.test(wordsOf(row) ?? '')).length
  return spaced * 3 > rows.length || rows.some((row) => /^\s+$/u.test(wordsOf(row) ?? ''))
}

/** When a row begins, or its first piece does. */
function startOf(row: Row, deep = 0): number | null {
  const own = firstOf(row, startNames, toSeconds)
  if (own !== null || deep >= deepest) return own
  return firstOf(row, ['elements', 'words'], (value) =>
    isRows(value) && value[0] ? startOf(value[0], deep + 1) : null,
  )
}

/** Some programs count thousandths: then nobody would say a letter in ten seconds. */
function unitOf(rows: readonly Row[]): number {
  const times = rows.flatMap((row) => [startOf(row), firstOf(row, endNames, toSeconds)])
  const known = times.filter((time) => time !== null)
  const letters = rows.reduce((sum, row) => sum + (wordsOf(row)?.length ?? 0), 0)
  const [first = 0] = known
  const last = known.reduce((most, time) => Math.max(most, time), first)
  return letters * 10 < last - first ? 0.001 : 1
}

function saidIn(rows: readonly Row[]): Said[] {
  const isGlued = haveSpaces(rows)
  const unit = unitOf(rows)
  return rows.map((row) => {
    const words = wordsOf(row) ?? ''
    const start = startOf(row)
    return {
      voice: firstOf(row, voiceNames, asVoice),
      words,
      isTurn: false,
      isGlued: isGlued || closes.test(words),
      startsAt: start === null ? null : toSeconds(start * unit),
    }
  })
}

const timesIn = (rows: readonly Row[]): LeftOut[] =>
  rows.flatMap((row) =>
    [...startNames, ...endNames].some((name) => Object.hasOwn(row, name))
      ? [{ kind: 'times', words: '', by: null }]
      : [],
  )

/** What programs that write down recordings hand out as JSON, as the turns of those who speak; null of any other JSON. */
export function fromSpeakerJson(value: unknown): Source | null {
  const rows = rowsIn(value)
  return rows && writeMarkdown(writeTurns(saidIn(rows)), timesIn(rows))
}
