import { bracketedPieces } from './brackets'
import { childrenOf, isLink, isNode, type LexicalNode, markOf } from './lexical'

type Pieces = Map<LexicalNode, LexicalNode[]>

const isText = (node: LexicalNode) => typeof node.text === 'string'

const textsIn = (nodes: readonly LexicalNode[]): LexicalNode[] =>
  nodes.flatMap((node) => (isLink(node) ? textsIn(childrenOf(node)) : isText(node) ? [node] : []))

const withoutState = (node: LexicalNode): LexicalNode =>
  '$' in node ? Object.fromEntries(Object.entries(node).filter(([name]) => name !== '$')) : node

/** The same node without what nobody here knows, and with its mark or without it. */
function withMark(node: LexicalNode, text: string, isMarked: boolean): LexicalNode {
  return { ...withoutState(node), text, ...(isMarked ? { $: { mark: markOf(node) } } : {}) }
}

/** Texts that stand side by side and have the same mark: only what is in brackets keeps it. */
function cutTexts(texts: readonly LexicalNode[]): Pieces {
  const pieces: Pieces = new Map()
  for (let at = 0; at < texts.length;) {
    let end = at
    const mark = markOf(texts[at] ?? {})
    for (let next = texts[end]; next && markOf(next) === mark; next = texts[end]) end += 1
    const run = texts.slice(at, end)
    const cut = mark ? bracketedPieces(run.map(({ text }) => String(text))) : []
    for (const [n, node] of run.entries())
      pieces.set(
        node,
        cut[n]?.map(({ text, isBracketed }) => withMark(node, text, isBracketed)) ?? [
          withMark(node, String(node.text), false),
        ],
      )
    at = end
  }
  return pieces
}

function inLine(nodes: readonly LexicalNode[], pieces: Pieces): LexicalNode[] {
  return nodes.flatMap((node) => {
    const own = pieces.get(node)
    if (own) return own
    if (!isLink(node)) return [soundMarks(node)]
    return [{ ...withoutState(node), children: inLine(childrenOf(node), pieces) }]
  })
}

/**
 * A mark stands on words in square brackets, these included, so that wherever nobody knows of marks the words say it. What a program
 * sends otherwise keeps its words and loses the mark.
 */
export function soundMarks(node: LexicalNode): LexicalNode {
  const bare = withoutState(node)
  if (!Array.isArray(node.children) || !node.children.every(isNode)) return bare
  const children = childrenOf(node)
  return { ...bare, children: inLine(children, cutTexts(textsIn(children))) }
}
