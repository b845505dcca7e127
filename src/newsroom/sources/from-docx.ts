import type { RichInline } from '@/content/types'
import { Notes, wordsIn } from '@/newsroom/interchange/docx-notes'
import { openDocx } from '@/newsroom/interchange/open-docx'
import { type Skipped, SkippedInRow } from '@/newsroom/interchange/passed-over'
import { CellReader, isJoined, type Reading } from '@/newsroom/interchange/read-docx-cell'
import { attribute, elementsIn, firstIn, type XmlElement } from '@/newsroom/interchange/xml-element'

import { docxNumbers, type NumberOf } from './docx-numbers'
import { type DocxStyles, docxStyles, lookIn } from './docx-styles'
import type { Source } from './source'
import { type SourceBlock, withoutBold } from './source-block'
import { writeMarkdown } from './write-markdown'

const silent = new Set(['tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'moveFrom'])
/** Documents of other programs within this one. */
const embedded = new Set(['altChunk', 'subDoc'])

const isDeleted = (row: XmlElement): boolean => {
  const properties = firstIn(row, 'trPr')
  return properties !== null && firstIn(properties, 'del') !== null
}

const isPlaceholder = (node: XmlElement): boolean => {
  const properties = node.localName === 'sdt' ? firstIn(node, 'sdtPr') : null
  return properties !== null && firstIn(properties, 'showingPlcHdr') !== null
}

/** A large first letter has a paragraph of its own, and is part of the next one's first word. */
const isInitial = (paragraph: XmlElement): boolean => {
  const properties = firstIn(paragraph, 'pPr')
  const frame = properties && firstIn(properties, 'framePr')
  return frame !== null && /^(?:drop|margin)$/.test(attribute(frame, 'dropCap') ?? '')
}

/** Reads the body of a document, paragraph by paragraph, tables row by row. */
class BodyReader {
  #skipped = new SkippedInRow()
  readonly #reading: Reading
  readonly #reader: CellReader
  /** Of a paragraph whose end was deleted. */
  #open: SourceBlock | null = null

  constructor(
    private readonly styles: DocxStyles,
    private readonly numberOf: NumberOf,
    parts: Pick<Reading, 'links' | 'notes'>,
  ) {
    this.#reading = { ...parts, lookOf: styles.lookOf, skipped: this.#skipped, readsHidden: false }
    this.#reader = new CellReader(this.#reading)
  }

  *read(parent: XmlElement): Generator<SourceBlock> {
    for (const node of elementsIn(parent)) {
      const name = node.localName
      if (name === 'p') yield* this.#paragraph(node)
      else if (name === 'AlternateContent')
        yield* this.read(firstIn(node, 'Fallback') ?? firstIn(node, 'Choice') ?? { ...node, children: [] })
      else if (name === 'del' || (name === 'tr' && isDeleted(node)))
        this.#skipped.add('deleted', wordsIn(node))
      else if (isPlaceholder(node)) this.#skipped.add('placeholder', wordsIn(node))
      else if (embedded.has(name)) this.#skipped.add('embedded', attribute(node, 'id') ?? '')
      else if (!silent.has(name)) yield* this.read(node)
    }
  }

  /** What is left at the end. */
  *end(): Generator<SourceBlock> {
    if (this.#open) yield this.#open
    this.#open = null
    this.#reader.end()
    yield { kind: 'paragraph', level: 0, runs: [], leftOut: this.#takeSkipped() }
  }

  *#paragraph(paragraph: XmlElement): Generator<SourceBlock> {
    this.#reading.lookOf = lookIn(this.styles.lookOf, this.styles.looksOf(paragraph))
    const runs = this.#reader.read(paragraph)
    const block = this.#joined(this.#blockOf(paragraph, runs))
    this.#open = isJoined(paragraph) || isInitial(paragraph) ? block : null
    if (!this.#open) yield block
  }

  #blockOf(paragraph: XmlElement, runs: readonly RichInline[]): SourceBlock {
    const level = this.styles.headingOf(paragraph)
    const isEmpty = runs.every((run) => run.type === 'text' && run.text.trim() === '')
    const number = isEmpty ? null : this.numberOf(this.styles.propertiesOf(paragraph))
    const isItem = number === '-' && level === null
    const typed = number === null || number === '-' ? '' : `${number} `
    const numbered: RichInline[] =
      typed.trim() === '' ? [...runs] : [{ type: 'text', text: typed, formats: [] }, ...runs]
    return {
      kind: isItem ? 'item' : level === null ? 'paragraph' : 'heading',
      level: level ?? 0,
      runs: level === null ? numbered : withoutBold(numbered),
      leftOut: this.#takeSkipped(),
    }
  }

  #joined(block: SourceBlock): SourceBlock {
    const open = this.#open
    if (!open) return block
    return { ...open, runs: [...open.runs, ...block.runs], leftOut: [...open.leftOut, ...block.leftOut] }
  }

  #takeSkipped(): readonly Skipped[] {
    const { found } = this.#skipped
    this.#skipped = new SkippedInRow()
    this.#reading.skipped = this.#skipped
    return found
  }
}

/** The number of a page is no word. */
const inMargins = (kind: 'header' | 'footer', parts: readonly XmlElement[]): Skipped[] =>
  parts.map((part) => ({ kind, words: wordsIn(part), by: null })).filter(({ words }) => /\p{L}/u.test(words))

/** A Word file as Markdown. Insertions count, deletions do not; notes, comments, pictures and margins are told of. */
export function fromDocx(bytes: Uint8Array): Source {
  const { document, styles, numbering, links, notes: ofParts, headers, footers } = openDocx(bytes)
  const notes = new Notes(ofParts)
  const reader = new BodyReader(docxStyles(styles), docxNumbers(numbering), { links, notes })
  const body = firstIn(document, 'body')
  const blocks = [...(body ? reader.read(body) : []), ...reader.end()]
  return writeMarkdown(blocks, [
    ...notes.left,
    ...inMargins('header', headers),
    ...inMargins('footer', footers),
  ])
}
