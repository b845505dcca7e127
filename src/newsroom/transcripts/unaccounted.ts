import { toNfc } from '@/text/normal-form'

import { directionControls } from './direction-marks'
import { rawLines } from './split-lines'
import type { Transcript } from './transcript'

interface Stray {
  line: number
  text: string
}

/** Text of the file that the transcript does not have, and text of the transcript that the file does not have. */
export interface Unaccounted {
  lost: Stray[]
  invented: string[]
}

interface Piece {
  text: string
  line: number | null
}

const controls = new RegExp(`[${directionControls}]`, 'g')
const compact = (text: string) => toNfc(text.replace(controls, '')).replace(/\s+/g, '')

/** Checks a transcript against its text, character by character and in order; only whitespace may differ. */
export function unaccounted(text: string, transcript: Transcript): Unaccounted {
  const queues: Piece[][] = [
    transcript.markers.map(({ line, text: typed }) => ({ line, text: compact(typed) })),
    transcript.notUnderstood.map(({ line, text: typed }) => ({ line, text: compact(typed) })),
    partsOf(transcript).map((part) => ({ line: null, text: compact(part) })),
  ]
  const next = queues.map(() => 0)
  const lost: Stray[] = []
  let open: { text: string; at: number } | null = null
  for (const [index, raw] of rawLines(text).entries()) {
    const line = index + 1
    const typed = compact(raw)
    let at = 0
    while (at < typed.length) {
      if (!open) {
        const queue = queues.findIndex((pieces, order) => startsAt(pieces[next[order] ?? 0], line, typed, at))
        const piece = queues[queue]?.[next[queue] ?? 0]
        if (piece) {
          next[queue] = (next[queue] ?? 0) + 1
          open = { text: piece.text, at: 0 }
        }
      }
      const length = open ? commonLength(open, typed, at) : 0
      if (open && length > 0) {
        open.at += length
        at += length
        if (open.at === open.text.length) open = null
      } else {
        open = null
        const stray = lost.at(-1)
        if (stray?.line === line) stray.text += typed.charAt(at)
        else lost.push({ line, text: typed.charAt(at) })
        at += 1
      }
    }
  }
  const invented = queues.flatMap((pieces, order) => pieces.slice(next[order]).map((piece) => piece.text))
  if (open) invented.unshift(open.text.slice(open.at))
  return { lost, invented: invented.filter((piece) => piece !== '') }
}

function partsOf({ headline, headlineTyped, standfirst, exchanges, people }: Transcript): string[] {
  const exchanged = exchanges.flatMap(({ question, paragraphs }) => [question ?? '', ...paragraphs])
  const parts = [
    headlineTyped ?? headline,
    standfirst ?? '',
    ...exchanged,
    ...people.flatMap(({ name, bio }) => [name, ...bio]),
  ]
  // A marker may stand between two paragraphs of one question.
  return parts.flatMap((part) => part.split('\n\n')).filter((part) => compact(part) !== '')
}

/** A piece may go on over several lines: here only what this line has of it is compared. */
function startsAt(piece: Piece | undefined, line: number, typed: string, at: number): boolean {
  if (!piece || (piece.line !== null && piece.line !== line)) return false
  const length = Math.min(piece.text.length, typed.length - at)
  return length > 0 && typed.startsWith(piece.text.slice(0, length), at)
}

function commonLength(open: { text: string; at: number }, typed: string, at: number): number {
  const length = Math.min(open.text.length - open.at, typed.length - at)
  return typed.startsWith(open.text.slice(open.at, open.at + length), at) ? length : 0
}
