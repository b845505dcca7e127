import type { PassedOverKind, Skipped } from './passed-over'
import { attribute, elementsBelow, elementsIn, textIn, type XmlElement } from './xml-element'

const spaces = new Set(['tab', 'br', 'cr', 'p', 'tc'])
/** Of the ways in which a program may show something, the first: the others say the same. */
const shownIn = (node: XmlElement) =>
  node.localName === 'AlternateContent' ? elementsIn(node).slice(0, 1) : elementsIn(node)

function pieces(node: XmlElement, found: string[]): void {
  const name = node.localName
  if (name === 't' || name === 'delText') found.push(textIn(node))
  else {
    for (const child of shownIn(node)) pieces(child, found)
    if (spaces.has(name)) found.push(' ')
  }
}

/** All words in an element of Word, whatever they stand in. */
export function wordsIn(node: XmlElement): string {
  const found: string[] = []
  pieces(node, found)
  return found.join('')
}

export type NoteKind = Extract<PassedOverKind, 'footnote' | 'endnote' | 'comment'>

export const noteOfReference: ReadonlyMap<string, NoteKind> = new Map([
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'endnote'],
  ['commentReference', 'comment'],
])

/** Footnotes, endnotes and comments, each told of where it is referred to, and those that nothing refers to in the end. */
export class Notes {
  readonly #notes = new Map<string, Skipped>()

  constructor(parts: Readonly<Record<NoteKind, XmlElement | null>>) {
    for (const kind of ['footnote', 'endnote', 'comment'] as const)
      for (const note of parts[kind] ? elementsBelow(parts[kind], kind) : []) {
        // The lines that part notes from the text are notes, too.
        if (/separator|notice/i.test(attribute(note, 'type') ?? '')) continue
        const words = wordsIn(note)
        this.#notes.set(`${kind} ${attribute(note, 'id') ?? ''}`, {
          kind,
          words,
          by: attribute(note, 'author'),
        })
      }
  }

  take(kind: NoteKind, id: string): Skipped | null {
    const name = `${kind} ${id}`
    const note = this.#notes.get(name) ?? null
    this.#notes.delete(name)
    return note
  }

  get left(): readonly Skipped[] {
    return [...this.#notes.values()]
  }
}
