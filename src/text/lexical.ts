import type { RichInline, TextFormat } from '@/content/types'

import { type BracketMark, isBracketMark } from './brackets'

/** A node as Payload's editor stores it. What comes over the wire may be anything. */
export interface LexicalNode {
  type?: unknown
  text?: unknown
  format?: unknown
  fields?: unknown
  children?: unknown
  [more: string]: unknown
}

export interface LexicalDocument {
  root: LexicalNode & { children: LexicalNode[] }
}

/** Lexical's bits, in its own order. */
const bits: readonly TextFormat[] = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'code',
  'subscript',
  'superscript',
]

export const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const childrenOf = ({ children }: LexicalNode): LexicalNode[] =>
  Array.isArray(children) ? children.filter(isNode) : []

export const rootOf = (document: unknown): LexicalNode | null =>
  isNode(document) && isNode(document['root']) ? document['root'] : null

export const isLink = ({ type }: LexicalNode): boolean => type === 'link' || type === 'autolink'

/** Where a link leads; null where it says nothing of it. */
export function hrefOf({ fields }: LexicalNode): string | null {
  const url = isNode(fields) ? fields['url'] : null
  return typeof url === 'string' ? url : null
}

/** What an editor says that words in square brackets are. Lexical keeps it as the state of their node. */
export function markOf({ $: state }: LexicalNode): BracketMark | null {
  const mark = isNode(state) ? state['mark'] : null
  return isBracketMark(mark) ? mark : null
}

export const isFootnote = ({ type }: LexicalNode): boolean => type === 'footnote'

/** The words of a footnote. They are called `text` as all words are, for who looks for these at any depth (the search of the newsroom). */
export function footnoteText({ note }: LexicalNode): string {
  return isNode(note) && typeof note.text === 'string' ? note.text : ''
}

/** What stands in a line. A link that `leads` does not take is its words alone. */
export function inlineOf(node: LexicalNode, leads: (href: string) => boolean = () => true): RichInline[] {
  if (node.type === 'linebreak') return [{ type: 'linebreak' }]
  if (isFootnote(node)) return [{ type: 'footnote', number: 0, text: footnoteText(node) }]
  const children = childrenOf(node).flatMap((child) => inlineOf(child, leads))
  const href = isLink(node) ? hrefOf(node) : null
  if (href !== null && leads(href)) return [{ type: 'link', href, children }]
  if (typeof node.text !== 'string') return children
  const format = typeof node.format === 'number' ? node.format : 0
  const mark = markOf(node)
  const formats = bits.filter((_, bit) => format & (1 << bit))
  return [{ type: 'text', text: node.text, formats, ...(mark && { mark }) }]
}

export const textNode = (text: string, formats: readonly TextFormat[] = [], mark?: BracketMark) => ({
  type: 'text',
  version: 1,
  text,
  format: bits.reduce((sum, format, bit) => sum + (formats.includes(format) ? 1 << bit : 0), 0),
  style: '',
  mode: 'normal',
  detail: 0,
  ...(mark && { $: { mark } }),
})

export const linebreakNode = () => ({ type: 'linebreak', version: 1 })

export const footnoteNode = (text: string) => ({ type: 'footnote', version: 1, note: { text } })

export const linkNode = (url: string, children: readonly LexicalNode[]) => ({
  type: 'link',
  version: 3,
  direction: null,
  format: '',
  indent: 0,
  fields: { linkType: 'custom', newTab: false, url },
  children: [...children],
})

export const paragraphNode = (children: readonly LexicalNode[]) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [...children],
})

const listItemNode = (children: readonly LexicalNode[], at: number) => ({
  type: 'listitem',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  value: at + 1,
  children: [...children],
})

/** A list with a dot before each item. */
export const listNode = (items: readonly (readonly LexicalNode[])[]) => ({
  type: 'list',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: items.map(listItemNode),
})
