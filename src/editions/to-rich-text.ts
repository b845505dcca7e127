import { isSafeLink } from '@/text/safe-link'

import type { RichBlock, RichInline, RichText, TextFormat } from '@/content/types'

interface Node {
  type: string
  children: readonly Node[]
  text: string
  format: number
  href: string
  ordered: boolean
}

/** Lexical's bits, in its own order. */
const formats: readonly TextFormat[] = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'code',
  'subscript',
  'superscript',
]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)

function toNode(value: unknown): Node {
  const node = isRecord(value) ? value : {}
  const fields = isRecord(node['fields']) ? node['fields'] : {}
  return {
    type: textOr(node['type'], ''),
    children: Array.isArray(node['children']) ? node['children'].map(toNode) : [],
    text: textOr(node['text'], ''),
    format: typeof node['format'] === 'number' ? node['format'] : 0,
    href: textOr(fields['url'], ''),
    ordered: node['listType'] === 'number',
  }
}

function toInline(node: Node): RichInline[] {
  if (node.type === 'linebreak') return [{ type: 'linebreak' }]
  if (node.type === 'text' || node.type === 'tab')
    return [{ type: 'text', text: node.text, formats: formats.filter((_, bit) => node.format & (1 << bit)) }]
  const children = node.children.flatMap(toInline)
  const isLink = (node.type === 'link' || node.type === 'autolink') && isSafeLink(node.href)
  return isLink ? [{ type: 'link', href: node.href, children }] : children
}

function toBlock(node: Node): RichBlock | null {
  if (node.type === 'list')
    return {
      type: 'list',
      ordered: node.ordered,
      items: node.children.map((item) => item.children.flatMap(toInline)),
    }
  const children = node.children.flatMap(toInline)
  if (children.length === 0) return null
  if (node.type === 'heading' || node.type === 'quote') return { type: node.type, children }
  return { type: 'paragraph', children }
}

/** A stored Lexical document as what a page can set. Empty paragraphs are spacing that the page makes itself. */
export function toRichText(document: unknown): RichText {
  const root = toNode(isRecord(document) ? document['root'] : null)
  return root.children.map(toBlock).filter((block) => block !== null)
}
