import type { RichInline, TextFormat } from '@/content/types'
import type { Runs } from '@/newsroom/interchange/translation-file'
import { directionControls } from '@/newsroom/transcripts/direction-marks'
import { readDefinitions, readMarkdown } from '@/newsroom/transcripts/markdown-blocks'
import { readMarker } from '@/newsroom/transcripts/read-marker'
import { blockTexts } from '@/newsroom/transcripts/transcript-words'
import { soundLink } from '@/text/sound-link'

import { emphasize, type Emphasized, type Segment } from './emphasis'
import { escapeStart } from './escape-markdown'
import type { LeftOut } from './source'

/** One line of a paragraph, as words and as Markdown. */
export interface WrittenLine {
  words: string
  markdown: string
  leftOut: readonly LeftOut[]
}

const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
// What no text of ours keeps, and what would stand between a sign and its word until it is taken out.
const unkept = new RegExp(`(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}|\\p{Cs}|[${directionControls}]`, 'gu')

/** Looks that Markdown has signs for; the others are told of. */
const written = new Set<TextFormat>(['bold', 'italic'])

const addressOf = (href: string): string | null => {
  const sound = soundLink(href)
  return sound !== null && /^(?:https?:\/\/|mailto:)/iu.test(sound) ? sound : null
}

/** Takes runs apart into lines of segments, without what cannot be written. */
class Lines {
  readonly lines: Segment[][] = [[]]
  readonly leftOut: LeftOut[] = []
  readonly #refused = new Set<string>()

  add(runs: Runs, href: string | null): void {
    for (const run of runs) {
      if (run.type === 'linebreak') this.lines.push([])
      else if (run.type === 'link') this.add(run.children, this.#address(run.href) ?? href)
      else if (run.type === 'footnote')
        this.#addText({ type: 'text', text: `[${String(run.number)}]`, formats: [] }, href)
      else this.#addText(run, href)
    }
  }

  #address(href: string): string | null {
    const address = addressOf(href)
    if (address === null && !this.#refused.has(href)) {
      this.#refused.add(href)
      this.leftOut.push({ kind: 'link', words: href, by: null })
    }
    return address
  }

  #addText({ text, formats }: Extract<RichInline, { type: 'text' }>, href: string | null): void {
    for (const [n, piece] of text.replace(unkept, '').split(breaks).entries()) {
      if (n > 0) this.lines.push([])
      if (piece !== '') this.#addSegment(piece, formats, href)
    }
    for (const look of formats)
      if (!written.has(look) && text.trim() !== '')
        this.leftOut.push({ kind: 'looks', words: look, by: null })
  }

  #addSegment(text: string, formats: readonly TextFormat[], href: string | null): void {
    const line = this.lines.at(-1)
    const last = line?.at(-1)
    const isBold = formats.includes('bold')
    const isItalic = formats.includes('italic')
    if (last?.isBold === isBold && last.isItalic === isItalic && last.href === href) last.text += text
    else line?.push({ text, isBold, isItalic, href })
  }
}

const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('')

/** Behind a `Q` by itself a tab is what marks it; any other is a space. */
const bare = /^\s*Q\t/u

/** The segments without their first letters. */
function behind(segments: readonly Segment[], length: number): Segment[] {
  let left = length
  return segments.flatMap((segment) => {
    const text = segment.text.slice(left)
    left = Math.max(0, left - segment.text.length)
    return text === '' ? [] : [{ ...segment, text }]
  })
}

function withoutTabs(segments: readonly Segment[]): Segment[] {
  const marker = bare.exec(textOf(segments))?.[0] ?? ''
  const rest = behind(segments, marker.length).map((segment) => ({
    ...segment,
    text: segment.text.replaceAll('\t', ' '),
  }))
  // With signs round it, it would be none.
  return marker === '' ? rest : [{ text: marker, isBold: false, isItalic: false, href: null }, ...rest]
}

const nothing = readDefinitions('')
/** To read a line again takes longer than to write it. */
const longestRead = 2000
const squeezed = (words: string) => words.replace(/\s+/gu, ' ').trim()

/** Where signs of several looks meet, nobody knows whose they are before they were read. */
function isReadAs(markdown: string, words: string): boolean {
  if (!/[*_]{3}/u.test(markdown)) return true
  if (markdown.length > longestRead) return !/[*_]{4}/u.test(markdown)
  const { blocks } = readMarkdown([{ line: 1, text: escapeStart(markdown.trim()) }], nothing, false)
  return squeezed(blockTexts(blocks).join(' ')) === squeezed(words)
}

/** The words count for more. */
function withoutLooks(segments: readonly Segment[], lost: number): Emphasized {
  const bare = segments.map((segment) => ({ ...segment, isBold: false, isItalic: false }))
  const looks = segments.filter(({ isBold, isItalic }) => isBold || isItalic).length
  return { ...emphasize(bare, 0), lost: Math.max(lost, looks) }
}

function writeLine(typed: readonly Segment[]): WrittenLine {
  const segments = withoutTabs(typed)
  const text = textOf(segments)
  const words = text.trim()
  const marker = readMarker(words)
  const marked = marker ? text.length - text.trimStart().length + marker.typed.length : 0
  const looking = emphasize(segments, marked)
  const { markdown, lost, wordless } = isReadAs(looking.markdown, words)
    ? looking
    : withoutLooks(segments, looking.lost)
  return {
    words,
    markdown: markdown.trim(),
    leftOut: [
      ...Array.from(
        { length: lost },
        () => ({ kind: 'looks', words: 'emphasis within a word', by: null }) as const,
      ),
      ...wordless.map((href) => ({ kind: 'link', words: href, by: null }) as const),
    ],
  }
}

/** The lines of one paragraph, each by itself. */
export function writeLines(runs: Runs): WrittenLine[] {
  const lines = new Lines()
  lines.add(runs, null)
  return lines.lines.map((segments, n) => {
    const line = writeLine(segments)
    return n === 0 ? { ...line, leftOut: [...lines.leftOut, ...line.leftOut] } : line
  })
}
