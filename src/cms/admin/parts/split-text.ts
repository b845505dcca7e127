import { documentOf } from '@/text/lexical-document'
import { childrenOf, type LexicalNode, rootOf } from '@/text/lexical'
import { everyWord } from '@/text/footnotes'

export type Block = LexicalNode & { type: string; version: number }

/** Where in a rich text: the way down to a node by places among its siblings, and how far into its words. */
export interface Caret {
  way: readonly number[]
  offset: number
}

export const blocksOf = (document: unknown): Block[] => {
  const root = rootOf(document)
  return root ? (childrenOf(root) as Block[]) : []
}

const wordsOf = (node: LexicalNode): string => everyWord({ root: { type: 'root', children: [node] } })

/** A text without words is none, as an answer that nobody has given. */
export const textOf = (blocks: readonly Block[]) =>
  blocks.some((block) => wordsOf(block) !== '') ? documentOf(blocks) : null

const counted = (node: LexicalNode): LexicalNode =>
  node.type === 'list'
    ? {
        ...node,
        children: childrenOf(node).map((item, n) => ({ ...item, value: Number(node['start'] ?? 1) + n })),
      }
    : node

/** The behind half of a numbered list goes on counting where the first one ends. */
const goingOn = (node: LexicalNode, at: number, hasBefore: boolean): LexicalNode =>
  node.type === 'list' && node['listType'] === 'number'
    ? { ...node, start: Number(node['start'] ?? 1) + at + (hasBefore ? 1 : 0) }
    : node

type Halves = [LexicalNode | null, LexicalNode | null]

function halvesOf(node: LexicalNode, [at, ...way]: readonly number[], offset: number): Halves {
  if (typeof node.text === 'string') {
    const [before, behind] = [node.text.slice(0, offset), node.text.slice(offset)]
    return [
      before === '' ? null : { ...node, text: before },
      behind === '' ? null : { ...node, text: behind },
    ]
  }
  if (at === undefined) return [null, node]
  const children = childrenOf(node)
  const middle = children[at]
  const [before, behind]: Halves = middle ? halvesOf(middle, way, offset) : [null, null]
  const first = [...children.slice(0, at), ...(before ? [before] : [])]
  const second = [...(behind ? [behind] : []), ...children.slice(at + 1)]
  return [
    first.length > 0 ? counted({ ...node, children: first }) : null,
    second.length > 0 ? counted({ ...goingOn(node, at, before !== null), children: second }) : null,
  ]
}

/** At the very place of the cut no space is left over. */
function trimmed(block: LexicalNode, side: 'start' | 'end'): LexicalNode {
  const children = [...childrenOf(block)]
  const at = side === 'start' ? 0 : children.length - 1
  const child = children[at]
  if (!child) return block
  if (typeof child.text === 'string') {
    const text = side === 'start' ? child.text.trimStart() : child.text.trimEnd()
    children[at] = { ...child, text }
  } else if (child.type === 'linebreak') children.splice(at, 1)
  else children[at] = trimmed(child, side)
  return { ...block, children }
}

/** The paragraphs before a place in a rich text, and those from there on; looks and links stay on their words. */
export function splitText(document: unknown, { way, offset }: Caret): [Block[], Block[]] {
  const root = rootOf(document)
  if (!root) return [[], []]
  const [before, behind] = halvesOf(root, way, offset)
  const first = before ? childrenOf(before) : []
  const second = behind ? childrenOf(behind) : []
  const isKept = (block: LexicalNode) => wordsOf(block) !== ''
  return [
    first.map((block, n) => (n === first.length - 1 ? trimmed(block, 'end') : block)).filter(isKept),
    second.map((block, n) => (n === 0 ? trimmed(block, 'start') : block)).filter(isKept),
  ] as [Block[], Block[]]
}
