import { toNfc } from '@/text/normal-form'

import { directionControls } from './direction-marks'
import { rawLines } from './split-lines'
import type { Transcript, TranscriptLine } from './transcript'

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

/**
 * Checks a transcript against its text, character by character, and in the order of the text within each part; only
 * whitespace may differ. Words are looked for in the part that their line says it became.
 */
export function unaccounted(text: string, transcript: Transcript): Unaccounted {
  const placed = [transcript.markers, transcript.notUnderstood].map((pieces) =>
    toQueue(pieces.map(({ line, text: typed }) => ({ line, text: compact(typed) }))),
  )
  const parts = partsOf(transcript)
  const places = new Map(transcript.lines.map((line) => [line.line, placeOf(line)]))
  const lost: Stray[] = []
  let open: { text: string; at: number } | null = null
  for (const [index, raw] of rawLines(text).entries()) {
    const line = index + 1
    const typed = compact(raw)
    const queues = [...placed, parts.get(places.get(line) ?? '')]
    let at = 0
    while (at < typed.length) {
      if (!open) {
        const queue = queues.find((one) => one && startsAt(one.pieces[one.next], line, typed, at))
        const piece = queue?.pieces[queue.next]
        if (queue && piece) {
          queue.next += 1
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
  const invented = [...placed, ...parts.values()].flatMap(({ pieces, next }) =>
    pieces.slice(next).map((piece) => piece.text),
  )
  if (open) invented.unshift(open.text.slice(open.at))
  return { lost, invented: invented.filter((piece) => piece !== '') }
}

interface Queue {
  pieces: readonly Piece[]
  next: number
}

const toQueue = (pieces: readonly Piece[]): Queue => ({ pieces, next: 0 })

const placeOf = ({ became, exchange }: Pick<TranscriptLine, 'became' | 'exchange'>) =>
  `${became} ${String(exchange ?? '')}`

function partsOf({ headline, headlineTyped, standfirst, exchanges, people }: Transcript): Map<string, Queue> {
  const parts = new Map<string, Queue>()
  const add = (place: Pick<TranscriptLine, 'became' | 'exchange'>, texts: readonly string[]) => {
    // A marker may stand between two paragraphs of one question.
    const pieces = texts.flatMap((part) => part.split('\n\n')).map(compact)
    const found = pieces.filter((piece) => piece !== '').map((piece) => ({ line: null, text: piece }))
    parts.set(placeOf(place), toQueue(found))
  }
  add({ became: 'headline', exchange: null }, (headlineTyped ?? headline).split('\n'))
  add({ became: 'standfirst', exchange: null }, [standfirst ?? ''])
  for (const [exchange, { question, paragraphs }] of exchanges.entries()) {
    add({ became: 'question', exchange }, [question ?? ''])
    add({ became: 'answer', exchange }, paragraphs)
  }
  const names = people.map(({ name }) => name)
  add({ became: 'name', exchange: null }, names)
  add(
    { became: 'bio', exchange: null },
    people.flatMap(({ bio }) => bio),
  )
  return parts
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
