import type { Mend } from './mend-kinds'
import type { TimedLine } from './read-time'
import type { Line } from './split-lines'

export interface SettledMarker {
  kind: 'question' | 'answer'
  typed: string
  name: string | null
  opened: string | null
  /** The line that it begins is all that it marks. */
  isOneLine: boolean
  /** Of a recording, as it stands in `typed`. */
  time: string | null
  /** Nothing but its look says so. */
  isGuess: boolean
  /** A question of several paragraphs goes on here. */
  goesOn?: boolean
}

export type SettledLine = TimedLine & { marker: SettledMarker | null }

export type MendedLine = SettledLine & { mend: Mend | null }

export interface Paragraph {
  line: number
  /** Its lines without the marker and the emphasis that the marker opened. */
  lines: Line[]
  text: string
  marker: SettledMarker | null
  /** Of a recording, before all else. */
  time: string
  /** All its lines say whose the initials before turns are. */
  isLegend: boolean
  /** What an editor says that it is. */
  mend: Mend | null
  /** Where the emphasis that the marker opened is closed. */
  closedAt: number | null
}
