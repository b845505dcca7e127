import { isLabel, type MarkedLine } from './find-speakers'
import { bareStyle, type Marker } from './read-marker'
import { speakerKey } from './speaker-key'
import type { TranscriptWarning } from './transcript'

type Kind = Marker['kind']
type Turn = MarkedLine & { marker: Marker; asks: boolean }

interface Settled {
  /** Each weak marker is strong now, or what it is otherwise. */
  lines: MarkedLine[]
  warnings: TranscriptWarning[]
}

const mostWarnings = 20
const longestShown = 60
/** Of the questions, for their answers to be marked throughout. */
const mostOf = 0.8

/**
 * `Q. Haddad came in` begins with an initial, `Q. Why?` with a marker, and no single line tells which. A weak marker
 * counts only where the text marks its turns so throughout, and has no stronger way. Any other stays in the text, and
 * is warned of.
 */
export function settleWeakMarkers(read: readonly MarkedLine[]): Settled {
  const lines = preferNames(preferRecurringNames(read))
  const turns = findTurns(lines)
  const counting = countingTurns(turns)
  const isCounting = new Set(counting.map(({ line }) => line))
  const others = turns.filter(({ line, marker }) => marker.weak && !isCounting.has(line))
  return {
    lines: lines.map((line) => {
      const weak = line.marker?.weak
      return weak && !isCounting.has(line.line) ? { ...line, marker: weak.otherwise } : line
    }),
    warnings: [...warnOfCounting(counting), ...warnOfOthers(others)],
  }
}

/** `A. Hamid:` that stands there more than once is a label, whatever it begins with. */
function preferRecurringNames(lines: readonly MarkedLine[]): MarkedLine[] {
  const nameOf = ({ marker }: MarkedLine) => (marker?.weak ? marker.weak.otherwise : marker)
  const keys = recurring(lines.flatMap((line) => nameOf(line)?.key ?? []))
  return lines.map((line) => {
    const name = nameOf(line)
    return name?.kind === 'name' && keys.has(name.key) ? { ...line, marker: name } : line
  })
}

/** Where somebody else asks and `س:` never does, it is the initial of who answers; `A:` that always asks is one, too. */
function preferNames(lines: readonly MarkedLine[]): MarkedLine[] {
  const turns = findTurns(lines)
  const lettered = turns.filter(({ marker }) => marker.kind !== 'name' && !marker.weak)
  const hasMore = lettered.length > 1
  const answers = hasMore && lettered.every((turn) => isQuestion(turn) && !turn.asks) && namesAsk(turns)
  const asks = hasMore && lettered.every((turn) => !isQuestion(turn) && turn.asks)
  if (!answers && (!asks || lettered.length === turns.length)) return [...lines]
  const initials = new Set(lettered.map(({ line }) => line))
  return lines.map((line) =>
    line.marker && initials.has(line.line) ? { ...line, marker: asName(line.marker) } : line,
  )
}

function asName(marker: Marker): Marker {
  const name = marker.typed
    .replace(marker.time ?? '', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return { ...marker, kind: 'name', name, key: speakerKey(name) }
}

function recurring(keys: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set(
    [...counts].flatMap(([key, count]) => (count > 1 && key !== '' && !isLabel(key) ? [key] : [])),
  )
}

/** The lines that begin with a lettered marker, or with a name that recurs. */
function findTurns(lines: readonly MarkedLine[]): Turn[] {
  const names = recurring(lines.flatMap(({ marker }) => marker?.key ?? []))
  return lines.flatMap((line, index): Turn[] => {
    const { marker } = line
    if (!marker || (marker.kind === 'name' && !names.has(marker.key))) return []
    const asks = marker.kind === 'name' ? endsAsking(lines, index) : asksAt(lines, index)
    return [{ ...line, marker, asks }]
  })
}

/** Whether the paragraph that begins here, or the one below a marker that stands alone, has a question mark. */
function asksAt(lines: readonly MarkedLine[], start: number): boolean {
  const isAlone = lines[start]?.text.length === lines[start]?.marker?.typed.length
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]
    const mayGoOn =
      index === start || (line?.marker === null && (!line.afterBlank || (isAlone && index === start + 1)))
    if (!line || !mayGoOn) return false
    if (/[?？؟]/u.test(line.text)) return true
  }
  return false
}

/** Whether the paragraph that begins here ends in a question mark. */
function endsAsking(lines: readonly MarkedLine[], start: number): boolean {
  let end = start
  while (lines[end + 1]?.afterBlank === false && lines[end + 1]?.marker === null) end += 1
  return /[?？؟][\s*_"'”’»)\]]*$/u.test(lines[end]?.text ?? '')
}

/** The weak markers that mark something: those of the one style that the whole text keeps to. */
function countingTurns(turns: readonly Turn[]): Turn[] {
  const isMarkedBetter = turns.some(({ marker }) => marker.kind === 'question' && !marker.weak)
  const style = isMarkedBetter ? null : mostUsed(turns)
  const ofStyle = turns.filter(({ marker }) => !marker.weak || marker.weak.style === style)
  const questions = ofStyle.filter(isQuestion)
  if (questions.length < 2) return []
  const asked = questions.filter(({ asks }) => asks)
  // No initial stands before a wide space without a full stop.
  if (style === bareStyle) return asked.length > 0 ? ofStyle.filter(isWeak) : []
  if (namesAsk(turns)) return []
  const answered = inStep(ofStyle)
  const inAll = (answered?.filter(isQuestion) ?? questions).length
  return inAll > 1 && asked.length * 2 >= inAll ? (answered ?? questions.filter(mayAsk)).filter(isWeak) : []
}

const isKind = (turn: Turn | undefined, kind: Kind) => turn?.marker.kind === kind
const isQuestion = (turn: Turn) => isKind(turn, 'question')
const isWeak = ({ marker }: Turn) => marker.weak !== null
const mayAsk = ({ asks, marker }: Turn) => asks || marker.weak?.isNumbered === true

/** Where a name's turns mostly ask, names are the marking of that text. */
function namesAsk(turns: readonly Turn[]): boolean {
  const counts = new Map<string, { all: number; asking: number }>()
  for (const { marker, asks } of turns) {
    if (marker.kind !== 'name') continue
    const count = counts.get(marker.key) ?? { all: 0, asking: 0 }
    counts.set(marker.key, { all: count.all + 1, asking: count.asking + Number(asks) })
  }
  return [...counts.values()].some(({ all, asking }) => asking * 2 >= all)
}

function mostUsed(turns: readonly Turn[]): string | null {
  const counts = new Map<string, number>()
  for (const { marker } of turns) {
    if (marker.kind === 'question' && marker.weak)
      counts.set(marker.weak.style, (counts.get(marker.weak.style) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** Of a text that marks its answers too: the turns without those that are out of step. Null where it does not. */
function inStep(turns: readonly Turn[]): Turn[] | null {
  const asked = turns.flatMap((turn, index) => (isQuestion(turn) && turn.asks ? [turns[index + 1]] : []))
  const answered = asked.filter((next) => isKind(next, 'answer'))
  if (answered.length < asked.length * mostOf) return null
  const kept: Turn[] = []
  for (const [index, turn] of turns.entries()) {
    const next = turns[index + 1]
    const isAnswered = next !== undefined && !isQuestion(next)
    const fits = isQuestion(turn)
      ? isAnswered || mayAsk(turn)
      : !isKind(turn, 'answer') || !isWeak(turn) || isKind(kept.at(-1), 'question')
    if (fits) kept.push(turn)
  }
  return kept
}

const typedOf = ({ marker }: Turn) => marker.typed.trim()
const shown = ({ text }: Turn) =>
  text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text

function warnOfCounting(turns: readonly Turn[]): TranscriptWarning[] {
  const [first] = turns
  if (!first) return []
  const answer = turns.find((turn) => isKind(turn, 'answer'))
  const silent = turns.filter((turn) => isQuestion(turn) && !turn.asks)
  const markers = [first, ...(answer ? [answer] : [])].map(typedOf).join('” and “')
  return [
    { line: first.line, code: 'weak-markers', params: { markers, count: turns.length } },
    ...silent.slice(0, mostWarnings).map((turn) => ({
      line: turn.line,
      code: 'weak-question' as const,
      params: { marker: typedOf(turn), text: shown(turn) },
    })),
  ]
}

function warnOfOthers(turns: readonly Turn[]): TranscriptWarning[] {
  const next = turns[mostWarnings]
  return [
    ...turns.slice(0, mostWarnings).map((turn) => ({
      line: turn.line,
      code: 'possible-marker' as const,
      params: { marker: typedOf(turn), text: shown(turn) },
    })),
    ...(next
      ? [
          {
            line: next.line,
            code: 'possible-markers' as const,
            params: { count: turns.length - mostWarnings },
          },
        ]
      : []),
  ]
}
