import { findAskers } from './find-askers'
import type { FrontMatter } from './front-matter'
import { findSpeakers, type MarkedLine } from './find-speakers'
import { warnOfLabels } from './possible-labels'
import { readMarker, type Marker } from './read-marker'
import type { TypedLine } from './split-lines'
import type { TranscriptWarning } from './transcript'
import { settleWeakMarkers } from './weak-markers'

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

/** Decides, with the whole text in view, which candidates are markers and whether they ask or answer. */
export function settleMarkers(lines: readonly TypedLine[], matter: FrontMatter | null): SettledText {
  const start = matter?.end ?? 0
  const settledWeak = settleWeakMarkers(
    lines.map((line) => ({ ...line, marker: line.line > start ? readMarker(line.text) : null })),
  )
  const read = settledWeak.lines
  const hasQuestions = read.some(({ marker }) => marker?.kind === 'question')
  const hasAnswers = read.some(({ marker }) => marker?.kind === 'answer')
  const speakers = findSpeakers(read, hasQuestions)
  const askers = hasQuestions
    ? new Set<string>()
    : hasAnswers
      ? speakers.keys
      : findAskers(read, speakers.keys)

  const settle = (marker: Marker | null): SettledMarker | null => {
    if (!marker) return null
    const { kind, typed, name, key, opened } = marker
    if (kind !== 'name') return { kind, typed, name, opened }
    if (!speakers.keys.has(key)) return null
    return { kind: askers.has(key) ? 'question' : 'answer', typed, name, opened }
  }
  const settled = read.map((line) => ({ ...line, marker: settle(line.marker) }))
  return {
    lines: settled,
    warnings: [
      ...settledWeak.warnings,
      ...speakers.warnings,
      ...warnOfAskers(read, askers),
      ...warnOfLabels(settled.filter(({ line }) => line > start)),
    ],
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
