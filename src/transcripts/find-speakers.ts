import { foldWords } from './fold-words'
import { isNameShaped } from './is-name-shaped'
import type { Marker } from './read-marker'
import type { Line } from './split-lines'
import type { TranscriptWarning } from './transcript'

export type MarkedLine = Line & { marker: Marker | null }

export type Speakers = { keys: ReadonlySet<string>; warnings: TranscriptWarning[] }

const labels = new Set(
  [
    'Note, Notes, Update, Photo, Photos, Caption, Source, Correction, Editor’s note, PS, Published, Location, Date',
    'Summary, Background, Translator’s note, By, Warning, ملاحظة, تنويه, المصدر, تحديث, تصحيح, الصورة, المكان, التاريخ',
  ]
    .flatMap((list) => list.split(', '))
    .map((label) => speakerKey(label)),
)
const mostWarnings = 20

/** The same for every way of typing one speaker's name. */
export function speakerKey(name: string): string {
  return foldWords(name).join(' ')
}

/**
 * A `NAME:` is a speaker if it recurs, or, beside `Q:` markers, if it is a name of several words that the text
 * mentions elsewhere. Any other ("Damascus: a city…") is text.
 */
export function findSpeakers(lines: readonly MarkedLine[], hasQuestions: boolean): Speakers {
  const candidates = new Map<string, { count: number; first: MarkedLine; name: string }>()
  for (const line of lines) {
    if (line.marker?.kind !== 'name' || line.marker.name === null) continue
    const key = speakerKey(line.marker.name)
    if (key === '' || labels.has(key)) continue
    const known = candidates.get(key)
    if (known) known.count += 1
    else candidates.set(key, { count: 1, first: line, name: line.marker.name })
  }
  const headline = lines.find(({ text }) => text !== '')
  const keys = new Set<string>()
  const warnings: TranscriptWarning[] = []
  for (const [key, { count, first, name }] of candidates) {
    if (count > 1) {
      keys.add(key)
    } else if (first !== headline && isNameShaped(name) && warnings.length < mostWarnings) {
      const isSpeaker = hasQuestions && hasText(first) && isMentioned(lines, key, first)
      if (isSpeaker) keys.add(key)
      warnings.push({
        line: first.line,
        code: isSpeaker ? 'speaker-inferred' : 'possible-speaker',
        params: { name },
      })
    }
  }
  return { keys, warnings }
}

const hasText = ({ text, marker }: MarkedLine) => text.length > (marker?.typed.length ?? 0)

const isMentioned = (lines: readonly MarkedLine[], key: string, own: MarkedLine) =>
  lines.some((line) => line !== own && ` ${foldWords(line.text).join(' ')} `.includes(` ${key} `))
