import { isLabel } from './find-speakers'
import { isNameShaped } from './is-name-shaped'
import { speakerKey } from './speaker-key'
import type { Line } from './split-lines'
import type { TranscriptWarning } from './transcript'

const longestLabel = 60
const mostWords = 5
const mostWarnings = 20

const name = "\\p{L}[\\p{L}\\p{M}\\p{N}.'’ʼ,&/()\\- ]{0,58}?"

/** How transcripts label a turn without the colon that a marker has, or with one that a marker cannot have. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?<label>(?<open>\\*\\*|__|\\*|_)(?<name>${name})[.—–-]?\\k<open>)(?=\\s|$)`, 'u'),
  new RegExp(`^(?<label>\\[(?<name>${name})\\])(?![([])`, 'u'),
  new RegExp(`^(?<label>\\((?<name>${name})\\))`, 'u'),
  new RegExp(`^(?<label>(?<name>${name})(?:\\s*[—–]|\\s+-\\s|\\s*[|>]))`, 'u'),
  new RegExp(`^(?<label>(?<name>${name})\\s*[:：])(?!//|\\d)`, 'u'),
  /^(?<label>(?<name>\p{Lu}[\p{Lu}\p{M}'’ʼ -]{1,58})(?:\.(?=\s|$)|$))/u,
]

interface Label {
  line: number
  label: string
  name: string
  count: number
}

/** A label that recurs names a speaker; one that is kept in the text all the same is warned of. */
export function warnOfLabels(lines: readonly (Line & { marker: unknown })[]): TranscriptWarning[] {
  const found = new Map<string, Label>()
  for (const { line, text, marker } of lines) {
    const read = marker === null ? readLabel(text) : null
    if (!read) continue
    const known = found.get(read.key)
    if (known) known.count += 1
    else found.set(read.key, { line, label: read.label, name: read.name, count: 1 })
  }
  return [...found.values()]
    .filter(({ count }) => count > 1)
    .slice(0, mostWarnings)
    .map(({ line, label, name: labelled, count }) => ({
      line,
      code: 'possible-label',
      params: { label: label.trim(), name: labelled, count },
    }))
}

function readLabel(text: string): { key: string; label: string; name: string } | null {
  const head = text.slice(0, longestLabel + 10)
  const found = forms.map((form) => form.exec(head)?.groups).find((groups) => groups)
  const { label, name: named } = found ?? (isNameAlone(text) ? { label: text, name: text } : {})
  if (!label || !named || named.trim().split(/\s+/).length > mostWords) return null
  const key = speakerKey(named)
  return key === '' || isLabel(key) ? null : { key, label, name: named.trim() }
}

const isNameAlone = (text: string) => text.length <= longestLabel && isNameShaped(text)
