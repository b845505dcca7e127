import { directionMarks } from './direction-marks'
import { isCreditLine } from './is-credit-line'
import { isNameShaped } from './is-name-shaped'
import type { Paragraph } from './paragraph'

/** How a paragraph looks that may be a question, though nothing marks it as one. */
export interface Look {
  /** The same for paragraphs that look alike: headings of one level, but not of another. */
  style: string
  kind: 'heading' | 'numbered' | 'bold' | 'alone'
  /** What of it is typography, as typed: `## `, `1. **`. */
  typed: string
  /** What closes it again: `**`, the `##` at the end of a heading. */
  opened: string | null
  /** Its first line is all of it, whether or not a blank line follows. */
  isOneLine: boolean
  asks: boolean
  /** It is of one question with the paragraph above it. */
  goesOn?: boolean
}

const mark = `[\\s${directionMarks}]*`
const heading = /^(?<signs>#{1,6})\s+/u
const numbered = new RegExp(`^${mark}[\\d٠-٩۰-۹]{1,3}\\s?\\\\?[.)\\-–—:/]\\s+`, 'u')
const emphasis = /^(?:\*\*\*|___|\*\*|__)/u
const closing = /\s(?<sign>#+|\{#[^{}\s]{1,80}\})$/u
const asking = /[?？؟][\s*_"'”’»)\]#]{0,12}(?:\{#[^{}\s]{1,80}\})?$/u
/** A longer one makes a point, or quotes. */
const longestWithoutMark = 200
const longestAlone = 400

/** What of a line is typography that says how a question looks: `## `, `**`. */
export function typographyOf(text: string): Pick<Look, 'typed' | 'opened'> {
  const head = headingLook(text)
  return head ?? emphasized(text, numbered.exec(text)?.[0] ?? '')
}

/** Null for a paragraph that looks like any other. */
export function readLook(paragraph: Paragraph): Look | null {
  const [first] = paragraph.lines
  if (!first || paragraph.marker) return null
  const look =
    headingLook(first.text) ?? numberedLook(paragraph) ?? boldLook(paragraph) ?? aloneLook(paragraph)
  return look && (look.asks || mayAsk(first.text.slice(look.typed.length), look.opened)) ? look : null
}

/** Whatever else stands below its like: names above bios, "About the author". */
function mayAsk(text: string, opened: string | null): boolean {
  const bare = opened !== null && text.endsWith(opened) ? text.slice(0, -opened.length).trim() : text
  return bare.length <= longestWithoutMark && !isNameShaped(bare) && !isCreditLine(bare)
}

function headingLook(text: string): Look | null {
  const found = heading.exec(text)
  if (!found) return null
  const style = `heading ${String(found.groups?.['signs']?.length ?? 0)}`
  const sign = closing.exec(text.slice(-100))?.groups?.['sign']
  const asks = asking.test(text.slice(-100))
  const number = numbered.exec(text.slice(found[0].length))?.[0] ?? ''
  const start = found[0] + number
  if (sign) return { style, kind: 'heading', typed: start, opened: sign, isOneLine: true, asks }
  return { style, kind: 'heading', ...emphasized(text, start), isOneLine: true, asks }
}

function numberedLook({ lines: [first, ...more] }: Paragraph): Look | null {
  const number = first && numbered.exec(first.text)?.[0]
  if (!first || !number) return null
  const asks = [first, ...more].some(({ text }) => asking.test(text.slice(-100)))
  const { typed, opened } = emphasized(first.text, number)
  return { style: 'numbered', kind: 'numbered', typed, opened, isOneLine: opened !== null, asks }
}

function boldLook({ lines: [first, ...more], text }: Paragraph): Look | null {
  if (!first) return null
  const own = emphasized(first.text, '')
  const { typed, opened } = own.opened !== null || more.length === 0 ? own : emphasized(text, '')
  if (opened === null) return null
  const isOneLine = own.opened !== null
  const asks = asking.test((isOneLine ? first.text : text).slice(-100))
  return { style: 'bold', kind: 'bold', typed, opened, isOneLine, asks }
}

function aloneLook({ text }: Paragraph): Look | null {
  const isAlone =
    text.length <= longestAlone && asking.test(text.slice(-100)) && /^[\p{L}\p{N}¿(]/u.test(text)
  return isAlone
    ? { style: 'alone', kind: 'alone', typed: '', opened: null, isOneLine: false, asks: true }
    : null
}

/** Emphasis counts where it begins right behind `start`, ends with the text, and nowhere between. */
function emphasized(text: string, start: string): Pick<Look, 'typed' | 'opened'> {
  const sign = emphasis.exec(text.slice(start.length))?.[0]
  const from = start.length + (sign?.length ?? 0)
  const isWhole =
    sign !== undefined && text.length > from && text.indexOf(sign, from) === text.length - sign.length
  return isWhole ? { typed: start + sign, opened: sign } : { typed: start, opened: null }
}
