import type { RichBlock, RichText } from '@/content/types'

import { childrenOf, inlineOf, type LexicalNode, rootOf } from './lexical'
import { isSafeLink } from './safe-link'

const inlineIn = (node: LexicalNode) => childrenOf(node).flatMap((child) => inlineOf(child, isSafeLink))

function toBlock(node: LexicalNode): RichBlock | null {
  if (node.type === 'list')
    return { type: 'list', ordered: node['listType'] === 'number', items: childrenOf(node).map(inlineIn) }
  const children = inlineIn(node)
  if (children.length === 0) return null
  if (node.type === 'heading' || node.type === 'quote') return { type: node.type, children }
  return { type: 'paragraph', children }
}

/** A stored Lexical document as what a page can set. Empty paragraphs are spacing that the page makes itself. */
export function toRichText(document: unknown): RichText {
  const root = rootOf(document)
  return root
    ? childrenOf(root)
        .map(toBlock)
        .filter((block) => block !== null)
    : []
}
