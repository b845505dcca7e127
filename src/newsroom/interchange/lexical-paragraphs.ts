import {
  childrenOf,
  inlineOf,
  type LexicalDocument,
  type LexicalNode,
  footnoteNode,
  linebreakNode,
  linkNode,
  rootOf,
  textNode,
} from '@/text/lexical'

import { tidyRuns } from './tidy-runs'
import type { Runs } from './translation-file'

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'footnote'])
const isInline = (node: LexicalNode) => inlineTypes.has(String(node.type))

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
    found.push(tidyRuns(line.flatMap((node) => inlineOf(node))))
    return line
  })
  return found
}

/** Runs as Lexical stores them. */
export function toLexical(runs: Runs): LexicalNode[] {
  return runs.map((run): LexicalNode => {
    if (run.type === 'text') return textNode(run.text, run.formats, run.mark)
    if (run.type === 'linebreak') return linebreakNode()
    if (run.type === 'footnote') return footnoteNode(run.text)
    return linkNode(run.href, toLexical(run.children))
  })
}
