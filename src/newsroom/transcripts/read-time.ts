import type { TypedLine } from './split-lines'

const time = '\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?:\\.\\d{1,3})?'
const full = '\\d{1,2}:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,3})?'
// Markdown escapes a bracket. Without one, a time of day has no seconds, and a time of a recording has.
const bracketed = `\\\\?\\[${time}\\\\?\\]|\\(${time}\\)`
const leading = new RegExp(`^(?:\\\\?\\[${time}\\\\?\\]|\\(${full}\\)|${full}(?=\\s))\\s*(?:[-–—]\\s)?`, 'u')
const behind = new RegExp(
  `^(?<who>.{1,60}?)(?<gap>\\s*)(?<time>${bracketed}|(?<=\\s)${full})(?<colon>\\s?[:：])?(?=\\s|$)`,
  'u',
)
const fewest = 2

/** A time of a recording behind whoever speaks: `Ada Lamp: 00:01:02`, `**Ada Lamp** (01:02):`. */
export interface TimedLabel {
  typed: string
  /** What stands before the time, with a colon. */
  label: string
  time: string
}

/** Null where the time is a part of the words. */
export function readTimedLabel(head: string, length: number): TimedLabel | null {
  const found = behind.exec(head)
  const { who = '', time: typedTime = '', colon } = found?.groups ?? {}
  if (!found) return null
  const hasColon = /[:：][*_]{0,3}$/u.test(who)
  if (hasColon) return { typed: found[0], label: who, time: typedTime }
  return colon !== undefined || found[0].length === length
    ? { typed: found[0], label: `${who}:`, time: typedTime }
    : null
}

export type TimedLine = TypedLine & {
  time: string
  /** It says whose the initials before turns are. */
  isLegend?: boolean
}

/** Takes the times of a recording off the beginnings of lines, where a text has more than one of them. */
export function takeTimes(lines: readonly TypedLine[], start: number): TimedLine[] {
  const timed = lines.map((line) => {
    const found = line.line > start ? (leading.exec(line.text.slice(0, 40))?.[0] ?? '') : ''
    return { ...line, time: found.length < line.text.length ? found : '' }
  })
  const isHabit = timed.filter((line) => line.time !== '').length >= fewest
  return timed.map((line) =>
    isHabit ? { ...line, text: line.text.slice(line.time.length) } : { ...line, time: '' },
  )
}
