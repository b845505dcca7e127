import type { RichInline, TextFormat } from '@/content/types'
import type { Runs } from '@/newsroom/interchange/translation-file'
import { directionControls } from '@/newsroom/transcripts/direction-marks'
import { soundLink } from '@/text/sound-link'

import { emphasize, type Segment } from './emphasis'
import { escapeAddress } from './escape-markdown'
import type { LeftOut } from './source'

/** What leads to one address, or to none. */
interface Stretch {
  href: string | null
  segments: Segment[]
}

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

/** Takes runs apart into lines of stretches, without what cannot be written. */
class Lines {
  readonly lines: Stretch[][] = [[]]
  readonly leftOut: LeftOut[] = []
  readonly #refused = new Set<string>()

  add(runs: Runs, href: string | null): void {
    for (const run of runs) {
      if (run.type === 'linebreak') this.lines.push([])
      else if (run.type === 'link') this.add(run.children, this.#address(run.href) ?? href)
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
      const kept = piece.replaceAll('\t', ' ')
      if (kept !== '') this.#addSegment(kept, formats, href)
    }
    for (const look of formats)
      if (!written.has(look) && text.trim() !== '')
        this.leftOut.push({ kind: 'looks', words: look, by: null })
  }

  #addSegment(text: string, formats: readonly TextFormat[], href: string | null): void {
    const line = this.lines.at(-1)
    const stretch = line?.at(-1)
    const segment = { text, isBold: formats.includes('bold'), isItalic: formats.includes('italic') }
    if (!stretch || stretch.href !== href) {
      line?.push({ href, segments: [segment] })
      return
    }
    const last = stretch.segments.at(-1)
    if (last?.isBold === segment.isBold && last.isItalic === segment.isItalic) last.text += text
    else stretch.segments.push(segment)
  }
}

const wordsOf = ({ segments }: Stretch) => segments.map(({ text }) => text).join('')

function writeStretch(stretch: Stretch, leftOut: LeftOut[]): string {
  const { markdown, lost } = emphasize(stretch.segments)
  for (let n = 0; n < lost; n += 1) leftOut.push({ kind: 'looks', words: 'emphasis within a word', by: null })
  if (stretch.href === null) return markdown
  const inner = markdown.trim()
  if (inner === '') {
    leftOut.push({ kind: 'link', words: stretch.href, by: null })
    return markdown
  }
  const at = markdown.indexOf(inner)
  const link = `[${inner}](${escapeAddress(stretch.href)})`
  return markdown.slice(0, at) + link + markdown.slice(at + inner.length)
}

/** The lines of one paragraph, each by itself. */
export function writeLines(runs: Runs): WrittenLine[] {
  const lines = new Lines()
  lines.add(runs, null)
  return lines.lines.map((stretches, n) => {
    const leftOut: LeftOut[] = n === 0 ? [...lines.leftOut] : []
    const markdown = stretches.map((stretch) => writeStretch(stretch, leftOut)).join('')
    return { words: stretches.map(wordsOf).join('').trim(), markdown: markdown.trim(), leftOut }
  })
}
