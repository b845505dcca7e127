import { findSpeakers, type MarkedLine } from './find-speakers'
import type { TranscriptWarning } from './transcript'

const mostWarnings = 20

/**
 * Where no question mark stands in all of a text, its `NAME:` are labels of things: what speaks for a plan, what against it. A
 * text that marks its questions by letters needs no question mark.
 */
export function withoutUnasked(
  lines: readonly MarkedLine[],
  start: number,
): { lines: readonly MarkedLine[]; warnings: TranscriptWarning[] } {
  const isLettered = lines.some(({ marker }) => marker !== null && marker.kind !== 'name')
  if (isLettered || lines.some(({ line, text }) => line > start && /[?？؟]/u.test(text)))
    return { lines, warnings: [] }
  const { keys } = findSpeakers(lines, false)
  const seen = new Set<string>()
  const warnings = lines.flatMap(({ line, marker }): TranscriptWarning[] => {
    if (!marker?.name || !keys.has(marker.key) || seen.has(marker.key)) return []
    seen.add(marker.key)
    return [{ line, code: 'names-without-question', params: { name: marker.name } }]
  })
  return {
    lines: lines.map((line) => ({ ...line, marker: null })),
    warnings: warnings.slice(0, mostWarnings),
  }
}
