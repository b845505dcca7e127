import { defaultTreeAdapter } from 'parse5'

import type { RichInline } from '@/content/types'

import { unwrapped } from './html-links'
import { type HtmlContext, looksIn, styleOf } from './html-looks'
import { attributeOf, type HtmlElement, type HtmlNode, htmlWords, isElement, shortWords } from './html-tree'
import { leftOutOf } from './html-left-out'
import { numberIn } from './number-in'
import type { LeftOut } from './source'
import type { SourceBlock } from './source-block'

type Kind = Pick<SourceBlock, 'kind' | 'level'>

const paragraph: Kind = { kind: 'paragraph', level: 0 }
const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const space = /[ \t\n\f\r]+/gu
/** A time as recordings have it: `1:02:33`. */
const clock = /^\s*[[(]?\d{1,3}(?::\d{2}){1,2}(?:\.\d+)?[\])]?\s*$/u

/** Where an item's paragraphs stand in. */
interface Item {
  label: string | null
}

/** Reads a page from its top to its end, block by block. */
export class HtmlBlocks {
  readonly blocks: SourceBlock[] = []
  #runs: RichInline[] = []
  #leftOut: LeftOut[] = []
  #kinds: Kind[] = [paragraph]
  /** Of the item whose first paragraph is still to come. */
  #item: Item | null = null
  /** How many runs name who says what comes next; null where nobody is named. */
  #named: number | null = null
  readonly #counts = new Map<HtmlElement, number>()

  read(nodes: readonly HtmlNode[], context: HtmlContext): void {
    for (const node of nodes) {
      if (defaultTreeAdapter.isTextNode(node)) this.#text(node.value, context)
      else if (isElement(node)) this.#element(node, context)
    }
  }

  end(): readonly SourceBlock[] {
    this.#named = null
    this.#flush()
    if (this.#leftOut.length > 0) this.blocks.push({ ...paragraph, runs: [], leftOut: this.#leftOut })
    return this.blocks
  }

  #text(typed: string, { formats, href, keepsLines }: HtmlContext): void {
    const isAfterSpace = /(?:^|\s)$/u.test(this.#last())
    const text = keepsLines ? typed : typed.replace(space, ' ').replace(isAfterSpace ? /^ /u : /^(?!)/u, '')
    if (text === '') return
    const run: RichInline = { type: 'text', text, formats }
    this.#runs.push(href === null ? run : { type: 'link', href, children: [run] })
  }

  #last(): string {
    const run = this.#runs.at(-1)
    const inner = run?.type === 'link' ? run.children.at(-1) : run
    return inner?.type === 'text' ? inner.text.slice(-1) : ''
  }

  #element(element: HtmlElement, context: HtmlContext): void {
    const name = element.tagName
    const leftOut = leftOutOf(element)
    if (leftOut) this.#leftOut.push(...leftOut)
    else if (name === 'br') this.#runs.push({ type: 'linebreak' })
    else if (name === 'hr') {
      this.#flush()
      this.blocks.push({ kind: 'rule', level: 0, runs: [], leftOut: [] })
    } else if (name === 'time' && clock.test(shortWords(element)))
      this.#leftOut.push({ kind: 'times', words: htmlWords(element), by: null })
    else if (styleOf(element).get('mso-list') === 'ignore') this.#label(htmlWords(element))
    else if (blockNames.has(name)) this.#block(element, context)
    else if (name === 'cite' && /[:：]\s*$/u.test(shortWords(element))) this.#speaker(element, context)
    else this.read(element.childNodes, this.#within(element, context))
  }

  #within(element: HtmlElement, context: HtmlContext): HtmlContext {
    const href = element.tagName === 'a' ? (attributeOf(element, 'href')?.trim() ?? '') : ''
    const whiteSpace = styleOf(element).get('white-space')
    const isHeading = /^h[1-6]$/.test(element.tagName)
    const inner = {
      ...context,
      // Places within the page are none anywhere else.
      href: href === '' || href.startsWith('#') ? context.href : unwrapped(href),
      keepsLines:
        element.tagName === 'pre' ||
        (whiteSpace === undefined ? context.keepsLines : whiteSpace.startsWith('pre')),
      isInHeading: context.isInHeading || isHeading,
    }
    return { ...inner, formats: looksIn(element, inner) }
  }

  /** Who speaks, as pages of transcripts have it; the words follow in a paragraph of their own. */
  #speaker(element: HtmlElement, context: HtmlContext): void {
    this.#flush()
    this.#text(`${htmlWords(element).trim()} `, context)
    this.#named = this.#runs.length
  }

  /** The point or number that Word puts at the head of a paragraph. */
  #label(typed: string): void {
    const label = typed.replace(/[\s\u00a0]+/gu, ' ').trim()
    this.#item = { label: /[\p{L}\p{N}]{1,4}[.):]/u.test(label) ? label : null }
  }

  #block(element: HtmlElement, context: HtmlContext): void {
    this.#flush()
    const name = element.tagName
    const level = /^h([1-6])$/.exec(name)?.[1]
    const kind: Kind | null =
      level !== undefined
        ? { kind: 'heading', level: Number(level) }
        : name === 'blockquote'
          ? { kind: 'quote', level: 0 }
          : null
    const outer = this.#item
    if (name === 'li') this.#item = { label: this.#labelOf(element) }
    if (kind) this.#kinds.push(kind)
    this.read(element.childNodes, this.#within(element, context))
    this.#flush()
    if (kind) this.#kinds.pop()
    if (name === 'li') this.#item = outer
  }

  #flush(): void {
    if (this.#named !== null && this.#runs.slice(this.#named).every(isBlankRun)) return
    if (!this.#runs.every(isBlankRun)) this.#emit()
    this.#runs = []
    this.#named = null
  }

  #emit(): void {
    const outer = this.#kinds.at(-1) ?? paragraph
    const item = this.#item
    const isPoint = item?.label === null && outer.kind !== 'heading'
    const label: RichInline[] =
      typeof item?.label !== 'string' ? [] : [{ type: 'text', text: `${item.label} `, formats: [] }]
    const kind: Kind = isPoint ? { kind: 'item', level: 0 } : outer
    this.blocks.push({ ...kind, runs: [...label, ...this.#runs], leftOut: this.#leftOut })
    this.#item = null
    this.#leftOut = []
  }

  /** The number of an item in a numbered list, as it would be typed; null of a point. */
  #labelOf(item: HtmlElement): string | null {
    const list = item.parentNode
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return null
    const number = (name: string, of: HtmlElement) => Number.parseInt(attributeOf(of, name) ?? '', 10)
    const own = number('value', item)
    const start = number('start', list)
    const next = (this.#counts.get(list) ?? (Number.isNaN(start) ? 1 : start) - 1) + 1
    const count = Number.isNaN(own) ? next : own
    this.#counts.set(list, count)
    return `${numberIn(attributeOf(list, 'type') ?? 'decimal', count)}.`
  }
}

const wordsOf = (run: RichInline): string =>
  run.type === 'text' ? run.text : run.type === 'link' ? run.children.map(wordsOf).join('') : ''
const isBlankRun = (run: RichInline) => wordsOf(run).trim() === ''
