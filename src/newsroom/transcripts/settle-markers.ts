import { findAskers } from './find-askers'
import type { FrontMatter } from './front-matter'
import { findSpeakers, type MarkedLine } from './find-speakers'
import { withFullNames } from './legend'
import { readNameLines } from './name-lines'
import type { SettledLine, SettledMarker } from './paragraph'
import { warnOfLabels } from './possible-labels'
import type { Look } from './read-look'
import { readMarker, type Marker } from './read-marker'
import { takeTimes } from './read-time'
import type { TypedLine } from './split-lines'
import { splitParagraphs } from './split-paragraphs'
import type { TranscriptWarning } from './transcript'
import { withoutUnasked } from './unasked-names'
import { findLooks } from './weak-looks'
import { settleWeakMarkers } from './weak-markers'

export interface SettledText {
  lines: SettledLine[]
  warnings: TranscriptWarning[]
}

/** Decides, with the whole text in view, which candidates are markers and whether they ask or answer. */
export function settleMarkers(lines: readonly TypedLine[], matter: FrontMatter | null): SettledText {
  const start = matter?.end ?? 0
  const weak = settleWeakMarkers(
    withFullNames(
      takeTimes(lines, start).map((line) => ({
        ...line,
        marker: line.line > start ? readMarker(line.text) : null,
      })),
    ),
  )
  const { lines: read, warnings: unasked } = withoutUnasked(readBetter(weak.lines, start), start)
  const hasQuestions = read.some(({ marker }) => marker?.kind === 'question')
  const hasAnswers = read.some(({ marker }) => marker?.kind === 'answer')
  const speakers = findSpeakers(read, hasQuestions)
  const settled = settleAll(read, speakers.keys, askersOf(read, speakers.keys, hasQuestions, hasAnswers))
  const looks = hasQuestions || hasAnswers ? null : looksOf(settled.lines, read, speakers.keys, matter)
  if (!looks) return toSettled(settled, [...weak.warnings, ...speakers.warnings, ...unasked], start)

  const answering = findSpeakers(read, true)
  const { lines: answered } = settleAll(read, answering.keys, new Set())
  const asked = answered.map((line) => {
    const look = looks.questions.get(line.line)
    return look ? { ...line, marker: markerOf(look) } : line
  })
  const warnings = [...weak.warnings, ...answering.warnings, ...unasked, ...looks.warnings]
  return toSettled({ lines: asked, warnings: [] }, warnings, start)
}

/** Names alone on their lines count where nothing else marks a turn. */
function readBetter(lines: readonly MarkedLine[], start: number): readonly MarkedLine[] {
  const isMarked = lines.some(({ marker }) => marker !== null && marker.kind !== 'name')
  if (isMarked || findSpeakers(lines, false).keys.size > 0) return lines
  return readNameLines(lines, start) ?? lines
}

function askersOf(
  read: readonly MarkedLine[],
  speakers: ReadonlySet<string>,
  hasQuestions: boolean,
  hasAnswers: boolean,
): ReadonlySet<string> {
  if (hasQuestions) return new Set()
  return hasAnswers ? speakers : findAskers(read, speakers).keys
}

/** Where names ask, they mark the text better than any look. */
function looksOf(
  settled: readonly SettledLine[],
  read: readonly MarkedLine[],
  speakers: ReadonlySet<string>,
  matter: FrontMatter | null,
) {
  const unmended = settled.map((line) => ({ ...line, mend: null }))
  const looks = findLooks(splitParagraphs(unmended, matter), matter)
  return looks && !findAskers(read, speakers, looks.questions).areSure ? looks : null
}

const markerOf = ({ typed, opened, isOneLine, goesOn }: Look): SettledMarker => ({
  kind: 'question',
  typed,
  name: null,
  opened,
  isOneLine,
  time: null,
  isGuess: true,
  ...(goesOn && { goesOn }),
})

function settleAll(
  read: readonly MarkedLine[],
  speakers: ReadonlySet<string>,
  askers: ReadonlySet<string>,
): SettledText {
  const settle = (marker: Marker | null): SettledMarker | null => {
    if (!marker) return null
    const { kind, typed, name, key, opened, time } = marker
    const rest = { typed, name, opened, time, isOneLine: false, isGuess: false }
    if (kind !== 'name') return { kind, ...rest }
    if (!speakers.has(key)) return null
    return { kind: askers.has(key) ? 'question' : 'answer', ...rest }
  }
  return {
    lines: read.map((line) => ({ ...line, marker: settle(line.marker) })),
    warnings: warnOfAskers(read, askers),
  }
}

function toSettled(
  { lines, warnings }: SettledText,
  before: readonly TranscriptWarning[],
  start: number,
): SettledText {
  const told = new Set(
    before.flatMap(({ code, params }) => (code === 'names-without-question' ? [params['name']] : [])),
  )
  const labels = warnOfLabels(lines.filter(({ line }) => line > start))
  return {
    lines,
    warnings: [...before, ...warnings, ...labels.filter(({ params }) => !told.has(params['name']))],
  }
}

function warnOfAskers(lines: readonly MarkedLine[], askers: ReadonlySet<string>): TranscriptWarning[] {
  const seen = new Set<string>()
  return lines.flatMap(({ line, marker }) => {
    if (marker?.kind !== 'name' || marker.name === null) return []
    const { key } = marker
    if (!askers.has(key) || seen.has(key)) return []
    seen.add(key)
    return [{ line, code: 'asker-inferred', params: { name: marker.name } }]
  })
}
