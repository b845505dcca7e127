import type { RichInline } from '@/content/types'

import type { Look, LookOf } from './docx-formats'
import { noteOfReference, type Notes, wordsIn } from './docx-notes'
import { isPictureFont, nameOfSymbol, symbolOf, symbolOfField, textInFont } from './docx-symbols'
import type { SkippedInRow } from './passed-over'
import type { Runs } from './translation-file'
import { attribute, elementsBelow, elementsIn, firstIn, textIn, type XmlElement } from './xml-element'

export interface Reading {
  lookOf: LookOf
  links: ReadonlyMap<string, string>
  notes: Notes
  /** Where what is not taken in is told of. */
  skipped: SkippedInRow
  /** Whether hidden text counts: it does where the key of a row stands. */
  readsHidden: boolean
}

const silent = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'moveFrom'])
/** Not words of the text: a picture or a shape, which may have words of its own. */
const drawn = new Set(['drawing', 'pict', 'object'])

const characters: ReadonlyMap<string, (node: XmlElement) => string> = new Map([
  ['t', textIn],
  ['tab', () => '\t'],
  ['ptab', () => '\t'],
  ['br', () => '\n'],
  ['cr', () => '\n'],
  ['noBreakHyphen', () => '\u2011'],
  ['softHyphen', () => '\u00ad'],
])

const linked = (href: string | null, children: RichInline[]): RichInline[] =>
  href === null ? children : [{ type: 'link', href, children }]

/** The address in a field's instruction, as Word writes a link that was typed by hand. */
const addressIn = (instruction: string): string | null =>
  /\bHYPERLINK\s+(?:\\\S+\s+)*"([^"]+)"/.exec(instruction)?.[1] ?? null

/** A link may be a field: begun, described, separated and ended by runs of their own. */
interface Field {
  instruction: string
  isSeparated: boolean
  /** The address that a run in here leads to: its own, or that of the field round it. */
  address: string | null
  /** Whether a field round it is still being described, so that no run in here is text. */
  isDescribed: boolean
}

/** Whatever is longer is no address. */
const longestInstruction = 4000

/** What a picture says to those who cannot see it. */
function describedIn(picture: XmlElement): string {
  const [properties] = elementsBelow(picture, 'docPr')
  return (properties && (attribute(properties, 'descr') ?? attribute(properties, 'title'))) ?? ''
}

const isPlaceholder = (control: XmlElement): boolean => {
  const properties = firstIn(control, 'sdtPr')
  return properties !== null && firstIn(properties, 'showingPlcHdr') !== null
}

/** A run, and how it looks, found out once for each of the two ways in which it may be asked. */
interface InRun {
  font: string | null
  lookOf: (inLink: boolean) => Look
  href: string | null
}

/** The font of a run's Latin letters; Arabic ones have another. */
function fontOf(run: XmlElement): string | null {
  const properties = firstIn(run, 'rPr')
  const fonts = properties && firstIn(properties, 'rFonts')
  const font = fonts && (attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'))
  return isPictureFont(font) ? font : null
}

/** Reads paragraphs one after the other: a field may begin in one and end in another. */
export class CellReader {
  readonly #fields: Field[] = []

  constructor(private readonly reading: Reading) {}

  read(parent: XmlElement, href: string | null = null): RichInline[] {
    return elementsIn(parent).flatMap((node): RichInline[] => {
      const name = node.localName
      if (silent.has(name) || this.#isSkipped(node)) return []
      if (name === 'r') return this.#run(node, href)
      if (name === 'AlternateContent') return this.read(this.#shownOf(node), href)
      if (name === 'hyperlink') return this.#hyperlink(node, href)
      if (name === 'fldSimple') return this.#simpleField(node, href)
      return this.read(node, href)
    })
  }

  /** Fields that were not ended by the end of the cell. */
  end(): void {
    for (const { instruction, isSeparated } of this.#fields)
      if (!isSeparated) this.reading.skipped.add('field', instruction)
  }

  #isSkipped(node: XmlElement): boolean {
    const { skipped } = this.reading
    const name = node.localName
    if (name === 'del') skipped.add('deleted', wordsIn(node), attribute(node, 'author'))
    else if (drawn.has(name)) {
      const words = wordsIn(node)
      skipped.add(words.trim() === '' ? 'picture' : 'textBox', words.trim() || describedIn(node))
    } else if (name === 'sdt' && isPlaceholder(node)) skipped.add('placeholder', wordsIn(node))
    else return false
    return true
  }

  /** Programs give what is new twice: the second is for those that do not know it, as we do not. */
  #shownOf(node: XmlElement): XmlElement {
    return firstIn(node, 'Fallback') ?? firstIn(node, 'Choice') ?? { ...node, children: [] }
  }

  #simpleField(node: XmlElement, href: string | null): RichInline[] {
    const instruction = attribute(node, 'instr') ?? ''
    const inner = this.read(node, href)
    if (inner.length === 0) this.reading.skipped.add('field', instruction)
    return linked(addressIn(instruction.slice(0, longestInstruction)), inner)
  }

  #hyperlink(node: XmlElement, href: string | null): RichInline[] {
    const own = this.reading.links.get(attribute(node, 'id') ?? '') ?? null
    return linked(own, this.read(node, own ?? href))
  }

  #run(run: XmlElement, href: string | null): RichInline[] {
    const looks = new Map<boolean, Look>()
    const lookOf = (inLink: boolean) => {
      const look = looks.get(inLink) ?? this.reading.lookOf(run, inLink)
      looks.set(inLink, look)
      return look
    }
    return this.#inRun(run, { font: fontOf(run), lookOf, href })
  }

  #inRun(parent: XmlElement, run: InRun): RichInline[] {
    return elementsIn(parent).flatMap((node): RichInline[] => {
      const name = node.localName
      if (silent.has(name) || this.#isSkipped(node)) return []
      if (name === 'AlternateContent') return this.#inRun(this.#shownOf(node), run)
      if (name === 'ruby') return this.#ruby(node, run.href)
      if (name === 'fldChar') return this.#text(this.#field(attribute(node, 'fldCharType')), run)
      if (name === 'instrText') this.#describe(textIn(node))
      this.#note(node)
      return this.#text(this.#characters(node, run.font), run)
    })
  }

  #characters(node: XmlElement, font: string | null): string {
    const name = node.localName
    if (name === 'sym' || name === 'symEx')
      return this.#symbol(attribute(node, 'font'), Number.parseInt(attribute(node, 'char') ?? '', 16))
    const text = characters.get(name)?.(node) ?? ''
    return font === null ? text : textInFont(text, font, (code) => this.#symbol(font, code))
  }

  #symbol(font: string | null, code: number): string {
    const shown = Number.isNaN(code) ? null : symbolOf(font, code)
    if (shown === null) this.reading.skipped.add('symbol', nameOfSymbol(font, code))
    return shown ?? ''
  }

  #text(text: string, { lookOf, href }: InRun): RichInline[] {
    if (text === '') return []
    const field = this.#fields.at(-1)
    const address = field?.address ?? null
    const isInstruction = field !== undefined && (field.isDescribed || !field.isSeparated)
    const { formats, mark, isHidden, isFootnote } = lookOf(address !== null || href !== null)
    const isPassedOver = isInstruction || (isHidden && !this.reading.readsHidden)
    if (isPassedOver) this.reading.skipped.add(isInstruction ? 'field' : 'hidden', text)
    if (isFootnote && /^\s*\d{1,4}\s*$/.test(text) && !isPassedOver)
      return [{ type: 'footnote', number: Number(text), text: '' }]
    return isPassedOver ? [] : linked(address, [{ type: 'text', text, formats, ...(mark && { mark }) }])
  }

  /** Small signs above words, which say how they sound. */
  #ruby(node: XmlElement, href: string | null): RichInline[] {
    for (const above of elementsIn(node, 'rt')) this.reading.skipped.add('ruby', wordsIn(above))
    return elementsIn(node, 'rubyBase').flatMap((base) => this.read(base, href))
  }

  #note(reference: XmlElement): void {
    const kind = noteOfReference.get(reference.localName)
    const note = kind && this.reading.notes.take(kind, attribute(reference, 'id') ?? '')
    if (note) this.reading.skipped.add(note.kind, note.words, note.by)
  }

  #describe(words: string): void {
    const field = this.#fields.at(-1)
    if (!field || field.instruction.length > longestInstruction) return
    field.instruction += words
    field.address = addressIn(field.instruction.slice(0, longestInstruction)) ?? field.address
  }

  /** Begins a field, or ends one; says what an ended one shows by itself. */
  #field(type: string | null): string {
    const field = this.#fields.at(-1)
    if (type === 'begin')
      this.#fields.push({
        instruction: '',
        isSeparated: false,
        address: field?.address ?? null,
        isDescribed: field !== undefined && (field.isDescribed || !field.isSeparated),
      })
    if (type === 'separate' && field) field.isSeparated = true
    if (type !== 'end') return ''
    this.#fields.pop()
    return field && !field.isSeparated ? this.#shownByItself(field.instruction) : ''
  }

  #shownByItself(instruction: string): string {
    const symbol = symbolOfField(instruction.slice(0, longestInstruction))
    if (symbol) return this.#symbol(symbol.font, symbol.code)
    this.reading.skipped.add('field', instruction)
    return ''
  }
}

/** Whether the end of a paragraph was deleted, so that it goes on with the next one. */
export const isJoined = (paragraph: XmlElement): boolean => {
  const mark = firstIn(paragraph, 'pPr')
  const own = mark && firstIn(mark, 'rPr')
  return Boolean(own && firstIn(own, 'del'))
}

/** The number or point of a list is no text: Word makes it. */
function isNumbered(paragraph: XmlElement): boolean {
  const properties = firstIn(paragraph, 'pPr')
  const numbering = properties && firstIn(properties, 'numPr')
  const list = numbering && firstIn(numbering, 'numId')
  return list !== null && attribute(list, 'val') !== '0'
}

/** Paragraphs of a cell as one: a row is a paragraph, so those typed within it become its lines. */
export function readCell(paragraphs: readonly XmlElement[], reading: Reading): Runs {
  const reader = new CellReader(reading)
  const read = paragraphs.map((paragraph) => {
    const runs = reader.read(paragraph)
    if (isNumbered(paragraph)) reading.skipped.add('numbering', wordsIn(paragraph))
    return { runs, isJoined: isJoined(paragraph) }
  })
  reader.end()
  const last = read.findLastIndex(({ runs }) => runs.length > 0)
  return read
    .slice(0, last + 1)
    .flatMap(({ runs, isJoined: joins }, n) =>
      n < last && !joins ? [...runs, { type: 'linebreak' } as const] : runs,
    )
}
