import type { RichInline } from '@/content/types'

import type { FormatsOf } from './docx-formats'
import type { Runs } from './translation-file'
import { attribute, elementsIn, firstIn, textIn, type XmlElement } from './xml-element'

export interface Reading {
  formatsOf: FormatsOf
  links: ReadonlyMap<string, string>
}

// Deleted or moved away while changes were tracked, a picture, what a comment or a field says of itself.
const skipped = new Set([
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'object',
  'pPr',
  'rPr',
  'delText',
  'instrText',
])

const characters: Readonly<Record<string, (node: XmlElement) => string>> = {
  t: textIn,
  tab: () => '\t',
  br: () => '\n',
  cr: () => '\n',
  noBreakHyphen: () => '\u2011',
  softHyphen: () => '\u00ad',
}

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

class CellReader {
  readonly #fields: Field[] = []

  constructor(private readonly reading: Reading) {}

  read(parent: XmlElement, href: string | null = null): RichInline[] {
    return elementsIn(parent).flatMap((node): RichInline[] => {
      const name = node.localName
      if (skipped.has(name)) return []
      if (name === 'r') return this.#run(node, href)
      if (name === 'AlternateContent') {
        const fallback = firstIn(node, 'Fallback')
        return fallback ? this.read(fallback, href) : []
      }
      if (name === 'hyperlink') return this.#hyperlink(node, href)
      if (name === 'fldSimple')
        return linked(addressIn(attribute(node, 'instr') ?? ''), this.read(node, href))
      return this.read(node, href)
    })
  }

  #hyperlink(node: XmlElement, href: string | null): RichInline[] {
    const own = this.reading.links.get(attribute(node, 'id') ?? '') ?? null
    return linked(own, this.read(node, own ?? href))
  }

  #run(run: XmlElement, href: string | null): RichInline[] {
    const text = elementsIn(run)
      .map((node) => {
        const name = node.localName
        if (name === 'fldChar') this.#field(attribute(node, 'fldCharType'))
        if (name === 'instrText') this.#describe(textIn(node))
        return characters[name]?.(node) ?? ''
      })
      .join('')
    const field = this.#fields.at(-1)
    const address = field?.address ?? null
    const isInstruction = field !== undefined && (field.isDescribed || !field.isSeparated)
    if (text === '' || isInstruction) return []
    const formats = this.reading.formatsOf(run, address !== null || href !== null)
    return linked(address, [{ type: 'text', text, formats }])
  }

  #describe(words: string): void {
    const field = this.#fields.at(-1)
    if (!field || field.instruction.length > longestInstruction) return
    field.instruction += words
    field.address = addressIn(field.instruction.slice(0, longestInstruction)) ?? field.address
  }

  #field(type: string | null): void {
    const field = this.#fields.at(-1)
    if (type === 'begin')
      this.#fields.push({
        instruction: '',
        isSeparated: false,
        address: field?.address ?? null,
        isDescribed: field !== undefined && (field.isDescribed || !field.isSeparated),
      })
    if (type === 'separate' && field) field.isSeparated = true
    if (type === 'end') this.#fields.pop()
  }
}

const isJoined = (paragraph: XmlElement): boolean => {
  const mark = firstIn(paragraph, 'pPr')
  const own = mark && firstIn(mark, 'rPr')
  return Boolean(own && firstIn(own, 'del'))
}

/** Paragraphs of a cell as one: a row is a paragraph, so those typed within it become its lines. */
export function readCell(paragraphs: readonly XmlElement[], reading: Reading): Runs {
  const reader = new CellReader(reading)
  const read = paragraphs.map((paragraph) => ({
    runs: reader.read(paragraph),
    isJoined: isJoined(paragraph),
  }))
  const last = read.findLastIndex(({ runs }) => runs.length > 0)
  return read
    .slice(0, last + 1)
    .flatMap(({ runs, isJoined: joins }, n) =>
      n < last && !joins ? [...runs, { type: 'linebreak' } as const] : runs,
    )
}
