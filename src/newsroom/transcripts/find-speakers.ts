import { isNameShaped } from './is-name-shaped'
import type { Marker } from './read-marker'
import type { TimedLine } from './read-time'
import { speakerKey } from './speaker-key'
import type { TranscriptWarning } from './transcript'

export type MarkedLine = TimedLine & { marker: Marker | null }

export interface Speakers {
  keys: ReadonlySet<string>
  warnings: TranscriptWarning[]
}

const labels = new Set(
  [
    'Note, Notes, Update, Photo, Photos, Caption, Source, Correction, Editor’s note, PS, Published, Location, Date',
    'Summary, Background, Translator’s note, By, Warning, Photo credit, Break, فاصل, استراحة, ملاحظة, تنويه, المصدر, تحديث, تصحيح, الصورة, المكان, التاريخ',
  ]
    .flatMap((list) => list.split(', '))
    .map((label) => speakerKey(label)),
)
/** Whether such a `NAME:` names a thing: “Note:”. */
export const isLabel = (key: string): boolean => labels.has(key)

const mostWarnings = 20

/**
 * A `NAME:` is a speaker if it recurs, or, beside `Q:` markers, if it is a name of several words that the text
 * mentions elsewhere. Any other ("Damascus: a city…") is text.
 */
export function findSpeakers(lines: readonly MarkedLine[], hasQuestions: boolean): Speakers {
  const candidates = new Map<string, { count: number; first: MarkedLine; name: string }>()
  for (const line of lines) {
    if (line.marker?.kind !== 'name' || line.marker.name === null) continue
    const { key } = line.marker
    if (key === '' || isLabel(key)) continue
    const known = candidates.get(key)
    if (known) known.count += 1
    else candidates.set(key, { count: 1, first: line, name: line.marker.name })
  }
  const [headline] = lines
  let all: string | null = null
  const keys = new Set<string>()
  const warnings: TranscriptWarning[] = []
  for (const [key, { count, first, name }] of candidates) {
    if (count > 1) {
      keys.add(key)
    } else if (first !== headline && hasText(first) && warnings.length < mostWarnings && isNameShaped(name)) {
      all ??= lines
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase()
      const isSpeaker = hasQuestions && isMentionedTwice(all, name.toLowerCase())
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

const isMentionedTwice = (all: string, name: string) => all.indexOf(name) !== all.lastIndexOf(name)
