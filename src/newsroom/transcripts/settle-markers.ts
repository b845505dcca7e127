import { findAskers } from './find-askers'
import { findSpeakers, type MarkedLine } from './find-speakers'
import { readMarker, type Marker } from './read-marker'
import type { TypedLine } from './split-lines'
import type { TranscriptWarning } from './transcript'

export interface SettledMarker {
  kind: 'question' | 'answer'
  typed: string
  name: string | null
  opened: string | null
}

export type SettledLine = TypedLine & { marker: SettledMarker | null }

export interface SettledText {
  lines: SettledLine[]
  warnings: TranscriptWarning[]
}

const isColon = (separator: string) => /[:：]/.test(separator)
const sameDash = (separator: string) => separator.replace(/[–—]/, '-')

/** Decides, with the whole text in view, which candidates are markers and whether they ask or answer. */
export function settleMarkers(lines: readonly TypedLine[]): SettledText {
  const read = lines.map((line) => ({ ...line, marker: readMarker(line.text) }))
  const asked = read.flatMap(({ marker }) =>
    marker?.kind === 'question' ? [sameDash(marker.separator)] : [],
  )
  const questionSeparators = new Set(asked)
  // "A. Hamid came in" is text, unless questions are marked "Q." too.
  const isAnswer = ({ separator }: Marker) =>
    isColon(separator) || questionSeparators.has(sameDash(separator))
  const hasQuestions = asked.length > 0
  const hasAnswers = read.some(({ marker }) => marker?.kind === 'answer' && isAnswer(marker))
  const speakers = findSpeakers(read, hasQuestions)
  const askers = hasQuestions
    ? new Set<string>()
    : hasAnswers
      ? speakers.keys
      : findAskers(read, speakers.keys)

  const settle = (marker: Marker | null): SettledMarker | null => {
    if (!marker) return null
    const { kind, typed, name, key, opened } = marker
    if (kind === 'question') return { kind, typed, name, opened }
    if (kind === 'answer') return isAnswer(marker) ? { kind, typed, name, opened } : null
    if (!speakers.keys.has(key)) return null
    return { kind: askers.has(key) ? 'question' : 'answer', typed, name, opened }
  }
  return {
    lines: read.map((line) => ({ ...line, marker: settle(line.marker) })),
    warnings: [...speakers.warnings, ...warnOfAskers(read, askers)],
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
