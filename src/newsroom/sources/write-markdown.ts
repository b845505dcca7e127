import { readMarker } from '@/newsroom/transcripts/read-marker'
import { isRule } from '@/newsroom/transcripts/is-rule'

import { escapeEnd, escapeStart } from './escape-markdown'
import type { LeftOut, Source } from './source'
import type { SourceBlock } from './source-block'
import { SourceNotes } from './source-notes'
import { splitLong } from './split-long'
import { type WrittenLine, writeLines } from './write-inline'

const longestHeading = 6

/** A line that begins with a marker is a turn of its own, and what is parted by an empty line a paragraph. */
function paragraphsOf(lines: readonly WrittenLine[]): WrittenLine[][] {
  const paragraphs: WrittenLine[][] = []
  let isParted = true
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (line.words !== '' && (isParted || !paragraph || readMarker(line.words) !== null))
      paragraphs.push([line])
    else if (line.words !== '') paragraph?.push(line)
    isParted = line.words === ''
  }
  return paragraphs
}

function writeParagraph(
  { kind, level }: SourceBlock,
  lines: readonly WrittenLine[],
  isFirst: boolean,
): string {
  const markdown = lines.map((line) => line.markdown).join('<br>')
  const words = lines.map((line) => line.words).join(' ')
  if (kind === 'heading')
    return `${'#'.repeat(Math.max(1, Math.min(level, longestHeading)))} ${escapeEnd(markdown)}`
  if (kind === 'item') return `- ${escapeStart(markdown)}`
  if (kind === 'quote') return `> ${escapeStart(markdown)}`
  // Drawn by hand, and left to whoever reads the text; at its very start it would begin front matter.
  return lines.length === 1 && isRule(words) && !isFirst ? words : escapeStart(markdown)
}

/** Collects the paragraphs of a text, and knows in which line each stands. */
class Text {
  readonly notes = new SourceNotes()
  readonly starts: Record<string, number> = {}
  #text = ''
  #line = 1
  #last: SourceBlock['kind'] | null = null

  add(block: SourceBlock): void {
    const written = block.kind === 'rule' ? [] : splitLong(block.runs).map(writeLines)
    const lines = written.flat()
    const paragraphs = written.flatMap(paragraphsOf)
    if (block.kind === 'rule' && this.#last !== null) this.#write('---', 'rule')
    for (const [n, paragraph] of paragraphs.entries()) {
      // What goes on below an item is no other item.
      this.#write(
        writeParagraph(n === 0 ? block : { ...block, kind: 'paragraph' }, paragraph, this.#last === null),
        block.kind,
      )
      if (n === 0 && typeof block.startsAt === 'number') this.starts[this.#line] = block.startsAt
    }
    for (const left of [...block.leftOut, ...lines.flatMap(({ leftOut }) => leftOut)]) this.note(left)
  }

  note(left: LeftOut): void {
    this.notes.add(left, this.#text === '' ? null : this.#line)
  }

  get text(): string {
    return this.#text === '' ? '' : `${this.#text}\n`
  }

  #write(paragraph: string, kind: SourceBlock['kind']): void {
    const between = this.#last === 'item' && kind === 'item' ? 1 : 2
    if (this.#last !== null) {
      this.#text += '\n'.repeat(between)
      this.#line += between
    }
    this.#text += paragraph
    this.#last = kind
  }
}

/**
 * The paragraphs of a file as Markdown that is read as exactly their words: whatever in them Markdown would take for a sign is
 * escaped, and its own signs stand only where they are read as such.
 */
export function writeMarkdown(blocks: Iterable<SourceBlock>, besides: readonly LeftOut[] = []): Source {
  const text = new Text()
  for (const block of blocks) text.add(block)
  for (const left of besides) text.notes.add(left, null)
  return { text: text.text, isMarkdown: true, notes: text.notes.all, starts: text.starts }
}
