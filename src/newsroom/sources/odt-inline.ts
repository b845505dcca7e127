import type { RichInline, TextFormat } from '@/content/types'
import {
  attribute,
  elementsBelow,
  elementsIn,
  firstIn,
  textIn,
  type XmlElement,
} from '@/newsroom/interchange/xml-element'

import type { OdtStyles } from './odt-styles'
import { odtWords, spacesOf } from './odt-words'
import type { LeftOut, SourceNoteKind } from './source'

interface Context {
  looks: readonly (TextFormat | 'hidden')[]
  href: string | null
}

const silent = new Set(['annotation-end', 'change', 'change-start', 'change-end', 'soft-page-break'])
/** Drawn beside the text, with words of its own or without. */
const drawn = new Set([
  'frame',
  'custom-shape',
  'line',
  'rect',
  'ellipse',
  'g',
  'polygon',
  'path',
  'control',
  'a',
])

/** Says who wrote a note, where the file does. */
export function authorIn(node: XmlElement): string | null {
  const creator = firstIn(node, 'creator')
  return creator && textIn(creator)
}

/** What a picture says to those who cannot see it. */
const describedIn = (node: XmlElement) =>
  ['desc', 'title'].flatMap((name) => elementsBelow(node, name).map(textIn)).find((words) => words !== '') ??
  ''

/** What is told of an element within a paragraph that is not read; null of one that is. */
export function leftOutOfOdt(node: XmlElement): LeftOut | null {
  const name = node.localName
  const told = (kind: SourceNoteKind, words: string, by: string | null = null): LeftOut => ({
    kind,
    words,
    by,
  })
  if (name === 'note') {
    const body = firstIn(node, 'note-body')
    return told(
      attribute(node, 'note-class') === 'endnote' ? 'endnote' : 'footnote',
      body ? odtWords(body) : '',
    )
  }
  if (name === 'annotation') return told('comment', odtWords(node), authorIn(node))
  if (drawn.has(name) && (name !== 'a' || node.name.startsWith('draw:'))) {
    const words = odtWords(node)
    return words === '' ? told('picture', describedIn(node)) : told('textBox', words)
  }
  if (name === 'script') return told('script', '')
  if (name === 'placeholder') return told('placeholder', odtWords(node))
  return null
}

/** Reads the words of paragraphs, and collects what is not among them. */
export class OdtInline {
  readonly leftOut: LeftOut[] = []
  /** By the name of the place where it stood. */
  readonly deleted = new Map<string, LeftOut>()
  #isAfterSpace = true

  constructor(private readonly styles: OdtStyles) {}

  /** The words of one paragraph. */
  read(paragraph: XmlElement): RichInline[] {
    this.#isAfterSpace = true
    return this.#within(paragraph, {
      looks: this.styles.looksIn(attribute(paragraph, 'style-name'), []),
      href: null,
    })
  }

  #within(parent: XmlElement, context: Context): RichInline[] {
    return parent.children.flatMap((child) =>
      typeof child === 'string' ? this.#text(child, context) : this.#element(child, context),
    )
  }

  /** Spaces that follow one another are one, as everywhere in XML; others are elements. */
  #text(typed: string, context: Context): RichInline[] {
    const text = typed.replace(/[ \t\r\n]+/gu, ' ').replace(this.#isAfterSpace ? /^ /u : /^(?!)/u, '')
    if (text !== '') this.#isAfterSpace = text.endsWith(' ')
    return this.#run(text, context)
  }

  #run(text: string, { looks, href }: Context): RichInline[] {
    if (text === '') return []
    if (looks.includes('hidden')) {
      this.leftOut.push({ kind: 'hidden', words: text, by: null })
      return []
    }
    const formats = looks.filter((look) => look !== 'hidden')
    const run: RichInline = {
      type: 'text',
      text,
      formats: href === null ? formats : formats.filter((one) => one !== 'underline'),
    }
    return href === null ? [run] : [{ type: 'link', href, children: [run] }]
  }

  #element(node: XmlElement, context: Context): RichInline[] {
    const name = node.localName
    const leftOut = leftOutOfOdt(node)
    if (leftOut) this.leftOut.push(leftOut)
    const id = name === 'change' ? (attribute(node, 'change-id') ?? '') : ''
    const deleted = this.deleted.get(id)
    if (deleted) this.leftOut.push(deleted)
    this.deleted.delete(id)
    if (leftOut || silent.has(name)) return []
    if (name === 'line-break') return [{ type: 'linebreak' }]
    if (name === 's' || name === 'tab') return this.#run(name === 's' ? spacesOf(node) : ' ', context)
    if (name === 'ruby') return this.#ruby(node, context)
    if (name === 'a') return this.#within(node, { ...context, href: addressOf(node) ?? context.href })
    if (name !== 'span') return this.#within(node, context)
    return this.#within(node, {
      ...context,
      looks: this.styles.looksIn(attribute(node, 'style-name'), context.looks),
    })
  }

  /** Small signs above words, which say how they sound. */
  #ruby(node: XmlElement, context: Context): RichInline[] {
    for (const above of elementsIn(node, 'ruby-text'))
      this.leftOut.push({ kind: 'ruby', words: odtWords(above), by: null })
    return elementsIn(node, 'ruby-base').flatMap((base) => this.#within(base, context))
  }
}

/** Places within the document are none anywhere else. */
function addressOf(node: XmlElement): string | null {
  const href = attribute(node, 'href') ?? ''
  return href === '' || href.startsWith('#') ? null : href
}
