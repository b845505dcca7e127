import type { RichInline, TextFormat } from '@/content/types'

import { tidyRuns } from './tidy-runs'
import type { Runs } from './translation-file'

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

const isNode = (value: unknown): value is LexicalNode => typeof value === 'object' && value !== null
const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const isInline = (node: LexicalNode) => inlineTypes.has(String(node.type))

const childrenOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const rootOf = (document: unknown): LexicalNode | null =>
  isNode(document) && isNode(document['root']) ? document['root'] : null

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

const hrefOf = ({ fields }: LexicalNode): string | null => {
  const url = isNode(fields) ? fields['url'] : null
  return typeof url === 'string' ? url : null
}

function toInline(node: LexicalNode): RichInline[] {
  if (node.type === 'linebreak') return [{ type: 'linebreak' }]
  const children = childrenOf(node).flatMap(toInline)
  const href = hrefOf(node)
  if (href !== null) return [{ type: 'link', href, children }]
  if (typeof node.text !== 'string') return children
  const format = typeof node.format === 'number' ? node.format : 0
  return [{ type: 'text', text: node.text, formats: bits.filter((_, bit) => format & (1 << bit)) }]
}

type Line = readonly LexicalNode[]
type Rewrite = (line: Line, n: number) => Line

/**
 * The same document with each paragraph's inline nodes rewritten. A paragraph is whatever has inline nodes and stands
 * beside no other: a list item, too, and its text before a list that is nested in it. Empty ones count.
 */
export function rewriteParagraphs(document: unknown, rewrite: Rewrite): LexicalDocument | null {
  let count = 0
  const next = (line: Line) => rewrite(line, count++)
  const walk = (node: LexicalNode): LexicalDocument['root'] => {
    const children = childrenOf(node)
    if (children.length === 0) return { ...node, children: node.type === 'root' ? [] : [...next([])] }
    const walked: LexicalNode[] = []
    for (let at = 0; at < children.length;) {
      let end = at
      for (let child = children[end]; child && isInline(child); child = children[end]) end += 1
      const line = children.slice(at, end)
      if (line.length > 0) for (const node of next(line)) walked.push(node)
      const block = children[end]
      if (block) walked.push(walk(block))
      at = end + 1
    }
    return { ...node, children: walked }
  }
  const root = rootOf(document)
  return root && { root: walk(root) }
}

/** The paragraphs of a document, in order; those that are only spacing are empty. */
export function paragraphsOf(document: unknown): Runs[] {
  const found: Runs[] = []
  rewriteParagraphs(document, (line) => {
    found.push(tidyRuns(line.flatMap(toInline)))
    return line
  })
  return found
}

const text = (words: string, formats: readonly TextFormat[]): LexicalNode => ({
  type: 'text',
  version: 1,
  text: words,
  format: bits.reduce((sum, format, bit) => sum + (formats.includes(format) ? 1 << bit : 0), 0),
  style: '',
  mode: 'normal',
  detail: 0,
})

/** Runs as Lexical stores them. */
export function toLexical(runs: Runs): LexicalNode[] {
  return runs.map((run): LexicalNode => {
    if (run.type === 'text') return text(run.text, run.formats)
    if (run.type === 'linebreak') return { type: 'linebreak', version: 1 }
    return {
      type: 'link',
      version: 3,
      direction: null,
      format: '',
      indent: 0,
      fields: { linkType: 'custom', newTab: false, url: run.href },
      children: toLexical(run.children),
    }
  })
}

export const paragraphNode = (runs: Runs): LexicalNode => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: toLexical(runs),
})
