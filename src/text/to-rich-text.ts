import type { RichBlock, RichInline, RichList, RichText } from '@/content/types'

import { childrenOf, inlineOf, type LexicalNode, rootOf } from './lexical'
import { isSafeLink } from './safe-link'

const inlineIn = (node: LexicalNode) => childrenOf(node).flatMap((child) => inlineOf(child, isSafeLink))

const isList = ({ type }: LexicalNode) => type === 'list'

/** Lexical keeps a list under an item as an item of its own, without words. */
function toList(node: LexicalNode): RichList {
  const items: (RichInline | RichList)[][] = []
  for (const item of childrenOf(node)) {
    const words = childrenOf(item).filter((child) => !isList(child))
    const under = childrenOf(item).filter(isList).map(toList)
    const last = items.at(-1)
    if (words.length === 0 && under.length > 0 && last) last.push(...under)
    else items.push([...words.flatMap((child) => inlineOf(child, isSafeLink)), ...under])
  }
  const ordered = node['listType'] === 'number'
  const start = Number(node['start'] ?? 1)
  return {
    type: 'list',
    ordered,
    ...(ordered && Number.isSafeInteger(start) && start !== 1 ? { start } : {}),
    items,
  }
}

function toBlock(node: LexicalNode): RichBlock | null {
  if (isList(node)) return toList(node)
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
