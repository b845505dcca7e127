import {
  childrenOf,
  footnoteNode,
  footnoteText,
  isFootnote,
  isLink,
  type LexicalNode,
  rootOf,
} from '@/text/lexical'

import type { Becomes } from './sound-quotes'

/** What stands within a line: words, links with words, breaks. */
const isInline = (node: LexicalNode): boolean =>
  typeof node.text === 'string' || isLink(node) || node.type === 'linebreak'

const wordsOf = (node: LexicalNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (isFootnote(node)) return footnoteText(node)
  return typeof node.text === 'string' ? node.text : childrenOf(node).filter(isInline).map(wordsOf).join('')
}

/** Paragraphs, items of lists and footnotes: what is read in one go. */
function linesIn(node: LexicalNode): LexicalNode[] {
  if (isFootnote(node)) return [node]
  const children = childrenOf(node)
  return [
    ...(children.some(isInline) ? [node] : []),
    ...children.filter((one) => !isInline(one)).flatMap(linesIn),
  ]
}

/** The words of a rich text line by line, in the order in which `withLines` counts them. */
export function linesOf(document: unknown): string[] {
  const root = rootOf(document)
  return root ? linesIn(root).map(wordsOf) : []
}

/** The words of a text node that begins at `start` of its line, with others in their places. */
function textWith(text: string, start: number, becomes: readonly Becomes[]): string {
  const end = start + text.length
  let now = ''
  let done = 0
  for (const { range, words } of becomes) {
    if (range[1] <= start || range[0] >= end) continue
    now += text.slice(done, Math.max(range[0] - start, done))
    // What takes the place of words of several looks has that of the first.
    if (range[0] >= start) now += words
    done = Math.min(range[1], end) - start
  }
  return now + text.slice(done)
}

/** The inline nodes of a line, from `start` on; those that are left without words go. */
function inlineWith(
  nodes: readonly LexicalNode[],
  becomes: readonly Becomes[],
  start: number,
): LexicalNode[] {
  let at = start
  return nodes.flatMap((node) => {
    const from = at
    if (isInline(node)) at += wordsOf(node).length
    if (typeof node.text === 'string') {
      const text = textWith(node.text, from, becomes)
      return text === '' && node.text !== '' ? [] : [{ ...node, text }]
    }
    if (!isLink(node)) return [node]
    const children = inlineWith(childrenOf(node), becomes, from)
    return children.length === 0 ? [] : [{ ...node, children }]
  })
}

/** The rich text with other words in places of some of its lines. */
export function withLines(document: unknown, becomes: ReadonlyMap<number, readonly Becomes[]>): unknown {
  const root = rootOf(document)
  if (!root) return document
  const numbers = new Map(linesIn(root).map((line, n) => [line, n]))
  const rebuilt = (node: LexicalNode): LexicalNode => {
    if (isFootnote(node))
      return footnoteNode(textWith(footnoteText(node), 0, becomes.get(numbers.get(node) ?? -1) ?? []))
    if (!Array.isArray(node.children) || isInline(node)) return node
    const children = inlineWith(childrenOf(node), becomes.get(numbers.get(node) ?? -1) ?? [], 0)
    return { ...node, children: children.map(rebuilt) }
  }
  return { ...(document as object), root: rebuilt(root) }
}
