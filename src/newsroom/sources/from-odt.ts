import type { RichInline } from '@/content/types'
import {
  attribute,
  elementsBelow,
  elementsIn,
  firstIn,
  type XmlElement,
} from '@/newsroom/interchange/xml-element'

import { numberIn } from './number-in'
import { authorIn, leftOutOfOdt, OdtInline } from './odt-inline'
import { type OdtStyles, odtStyles } from './odt-styles'
import { odtWords } from './odt-words'
import { openOdt } from './open-odt'
import type { LeftOut, Source } from './source'
import { type SourceBlock, withoutBold } from './source-block'
import { writeMarkdown } from './write-markdown'

const silent = new Set([
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'table-of-content-source',
  'soft-page-break',
  'table-column',
  'table-columns',
])

/** The list that a paragraph stands in. */
interface List {
  style: string | null
  level: number
}

/** Reads the body of a text, paragraph by paragraph, tables row by row. */
class OdtBody {
  readonly #inline: OdtInline
  readonly #counts = new Map<string, number>()
  /** Of an item whose first paragraph is still to come. */
  #label: string | null = null

  constructor(private readonly styles: OdtStyles) {
    this.#inline = new OdtInline(styles)
  }

  *read(parent: XmlElement, list: List | null): Generator<SourceBlock> {
    for (const node of elementsIn(parent)) {
      const name = node.localName
      if (silent.has(name)) continue
      const leftOut = name === 'p' || name === 'h' ? null : this.#leftOutOf(node)
      if (leftOut) this.#inline.leftOut.push(...leftOut)
      else if (name === 'p' || name === 'h') yield this.#paragraph(node)
      else if (name === 'list' || name === 'numbered-paragraph') yield* this.#list(node, list)
      else yield* this.read(node, list)
    }
  }

  /** What is left at the end. */
  end(): SourceBlock {
    return {
      kind: 'paragraph',
      level: 0,
      runs: [],
      leftOut: [...this.#inline.leftOut.splice(0), ...this.#inline.deleted.values()],
    }
  }

  #leftOutOf(node: XmlElement): LeftOut[] | null {
    if (node.localName === 'tracked-changes') return this.#takeDeleted(node)
    if (attribute(node, 'display') === 'none') return [{ kind: 'hidden', words: odtWords(node), by: null }]
    const leftOut = leftOutOfOdt(node)
    return leftOut && [leftOut]
  }

  /** What was deleted stands before the text, by names; it is told of where it stood. */
  #takeDeleted(changes: XmlElement): LeftOut[] {
    for (const region of elementsIn(changes))
      for (const deleted of elementsIn(region, 'deletion')) {
        const info = firstIn(deleted, 'change-info')
        const words = elementsIn(deleted)
          .filter((one) => one !== info)
          .map(odtWords)
          .join(' ')
        this.#inline.deleted.set(attribute(region, 'id') ?? '', {
          kind: 'deleted',
          words,
          by: info && authorIn(info),
        })
      }
    return []
  }

  *#list(node: XmlElement, outer: List | null): Generator<SourceBlock> {
    const style = attribute(node, 'style-name') ?? outer?.style ?? this.#styleBelow(node)
    const list: List = { style, level: (outer?.level ?? 0) + 1 }
    const isContinued =
      attribute(node, 'continue-numbering') === 'true' || attribute(node, 'continue-list') !== null
    if (!isContinued && node.localName === 'list') this.#counts.delete(keyOf(list))
    if (node.localName !== 'list') yield* this.#item(node, list)
    for (const item of node.localName === 'list' ? elementsIn(node) : [])
      if (item.localName === 'list-item') yield* this.#item(item, list)
      else yield* this.read(item, list)
  }

  *#item(item: XmlElement, list: List): Generator<SourceBlock> {
    this.#label = this.#labelOf(item, list)
    yield* this.read(item, list)
    this.#label = null
  }

  #styleBelow(list: XmlElement): string | null {
    const [paragraph] = elementsBelow(list, 'p')
    return paragraph ? this.styles.listOf(attribute(paragraph, 'style-name')) : null
  }

  #labelOf(item: XmlElement, list: List): string {
    const level = this.styles.levelOf(list.style, list.level)
    if (!level?.isNumbered) return '-'
    const own = Number.parseInt(attribute(item, 'start-value') ?? '', 10)
    const next = (this.#counts.get(keyOf(list)) ?? level.start - 1) + 1
    const count = Number.isNaN(own) ? next : own
    this.#counts.set(keyOf(list), count)
    return level.format === '' ? '' : `${level.prefix}${numberIn(level.format, count)}${level.suffix}`.trim()
  }

  #paragraph(node: XmlElement): SourceBlock {
    const style = attribute(node, 'style-name')
    const isHeading = node.localName === 'h'
    const level = isHeading
      ? Number.parseInt(attribute(node, 'outline-level') ?? '', 10) || 1
      : this.styles.headingOf(style)
    const runs = this.#inline.read(node)
    const leftOut = this.#inline.leftOut.splice(0)
    const label = runs.length === 0 ? null : this.#label
    if (label !== null) this.#label = null
    const typed: RichInline[] =
      label === null || label === '' || label === '-'
        ? []
        : [{ type: 'text', text: `${label} `, formats: [] }]
    const all = [...typed, ...runs]
    if (level !== null) return { kind: 'heading', level, runs: withoutBold(all), leftOut }
    return { kind: label === '-' ? 'item' : 'paragraph', level: 0, runs: all, leftOut }
  }
}

const keyOf = ({ style, level }: List) => `${String(level)} ${style ?? ''}`

/** The number of a page is no word. */
const inMargins = (styles: XmlElement | null): LeftOut[] =>
  (['header', 'footer'] as const).flatMap((kind) =>
    (styles ? elementsBelow(styles, 'master-page') : [])
      .flatMap((page) => elementsIn(page))
      .filter(({ localName }) => localName.startsWith(kind))
      .map((part) => ({ kind, words: odtWords(part), by: null }))
      .filter(({ words }) => /\p{L}/u.test(words)),
  )

/** An OpenDocument text as Markdown. Deletions, notes, comments, pictures and margins are told of. */
export function fromOdt(bytes: Uint8Array): Source {
  const { text, content, styles } = openOdt(bytes)
  const body = new OdtBody(odtStyles([styles, content]))
  return writeMarkdown([...body.read(text, null), body.end()], inMargins(styles))
}
