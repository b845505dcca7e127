import { readMarker } from '@/newsroom/transcripts/read-marker'

import type { LeftOut } from './source'
import type { Said } from './turns'

const tag = /<(\/?)([a-z]+|\d[\d:.]*)([^<>\n]*)>/giu
const known = new Set(['v', 'c', 'i', 'b', 'u', 'lang', 'ruby', 'rt', 'font', 's'])
const looks: ReadonlyMap<string, string> = new Map([
  ['i', 'italic'],
  ['b', 'bold'],
  ['u', 'underline'],
])
/** Where on the screen a caption stands, as some programs say it. */
const place = /\{\\[a-z]+\d*[^{}\n]*\}/giu
const otherSpeaks = /^\s*(?:>>+|&gt;&gt;(?:&gt;)*)\s*/u
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
])

const withoutEntities = (text: string) =>
  text.replace(/&(#?\w{1,6});/gu, (typed, name: string) => entities.get(name.toLowerCase()) ?? typed)

interface Piece {
  voice: string | null
  text: string
}

/** The words of a caption, parted where its signs name another voice. */
function piecesOf(caption: string, leftOut: LeftOut[]): Piece[] {
  const pieces: Piece[] = [{ voice: null, text: '' }]
  let at = 0
  const take = (end: number) => {
    const last = pieces.at(-1)
    if (last) last.text += caption.slice(at, end)
  }
  for (const found of caption.matchAll(tag)) {
    const [typed, end, name = '', rest = ''] = found
    const isSign = /^\d/.test(name) || known.has(name.toLowerCase())
    if (!isSign) continue
    take(found.index)
    at = found.index + typed.length
    const look = looks.get(name.toLowerCase())
    if (look !== undefined && end === '') leftOut.push({ kind: 'looks', words: look, by: null })
    // Classes stand before the name: <v.loud Rima>.
    if (name.toLowerCase() === 'v' && end === '')
      pieces.push({ voice: withoutEntities(rest.replace(/^[^\s]*\s*/u, '')), text: '' })
  }
  take(caption.length)
  return pieces.filter(({ text }) => text.trim() !== '')
}

/** A line of a caption, which may say who begins to speak. */
function lineOf(typed: string, voice: string | null, startsAt: number | null): Said {
  const isTurn = otherSpeaks.test(typed)
  const line = withoutEntities(typed.replace(otherSpeaks, '')).trim()
  const marker = voice === null ? readMarker(line) : null
  const said = marker ? line.slice(marker.typed.length).trim() : ''
  // Behind a name alone the next line goes on.
  if (marker?.kind === 'name' && said !== '')
    return { voice: marker.name, words: said, isTurn, isGlued: false, startsAt }
  const isMarked = marker !== null && (marker.kind === 'name' || marker.weak === null)
  return { voice, words: line, isTurn: isTurn || isMarked, isGlued: false, startsAt }
}

/** What is said in one caption. */
export const captionWords = (lines: readonly string[], startsAt: number | null, leftOut: LeftOut[]): Said[] =>
  piecesOf(lines.join('\n').replace(place, ''), leftOut).flatMap(({ voice, text }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => lineOf(line, voice, startsAt)),
  )
