import {
  childrenOf,
  isFootnote,
  isLink,
  isNode,
  linebreakNode,
  type LexicalNode,
  paragraphNode,
} from './lexical'

const isInline = (node: LexicalNode) =>
  node.type === 'text' || node.type === 'linebreak' || node.type === 'tab' || isLink(node) || isFootnote(node)

const isContainer = ({ type }: LexicalNode) => type === 'paragraph' || type === 'list' || type === 'listitem'

/** Words of several blocks as one line after the other. What holds no words stays as it is, to be refused. */
function inOneRun(nodes: readonly LexicalNode[], isOpened = isContainer): LexicalNode[] {
  const run: LexicalNode[] = []
  let isBroken = false
  for (const node of nodes) {
    const within = isOpened(node) ? inOneRun(childrenOf(node), isOpened) : [node]
    if (run.length > 0 && within.length > 0 && (isBroken || !isInline(node))) run.push(linebreakNode())
    isBroken = !isInline(node)
    run.push(...within)
  }
  return run
}

/** A link holds words: one within it is its words alone. */
const inlineNode = (node: LexicalNode): LexicalNode =>
  isLink(node)
    ? { ...node, children: inOneRun(childrenOf(node), (child) => isLink(child) || isContainer(child)) }
    : node

/** Words as the blocks that `wrap` makes of them, and lists and the like between them as they are. */
function toBlocks(nodes: readonly LexicalNode[], wrap: (run: LexicalNode[]) => LexicalNode): LexicalNode[] {
  const blocks: LexicalNode[] = []
  let run: LexicalNode[] = []
  const flush = () => {
    if (run.length > 0) blocks.push(wrap(run))
    run = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(inlineNode(node))
      continue
    }
    flush()
    blocks.push(...blockNodes(node))
  }
  flush()
  return blocks
}

function blockNodes(node: LexicalNode): LexicalNode[] {
  if (node.type === 'list') return [listNode(node)]
  if (node.type !== 'paragraph' && node.type !== 'listitem') return [node]
  const asParagraph = (run: LexicalNode[]) =>
    node.type === 'paragraph' ? { ...node, children: run } : paragraphNode(run)
  const blocks = toBlocks(childrenOf(node), asParagraph)
  return blocks.length > 0 ? blocks : [asParagraph([])]
}

function listNode(node: LexicalNode): LexicalNode {
  const start = node['start']
  const isNumber = typeof start === 'number' && Number.isSafeInteger(start)
  const items = childrenOf(node).flatMap((child) =>
    child.type === 'listitem' ? itemNodes(child) : itemNodes({ ...emptyItem, children: [child] }),
  )
  return {
    ...node,
    ...(start === undefined || isNumber ? {} : { start: 1 }),
    children: numbered(items, isNumber ? start : 1),
  }
}

/** Items count on from the first, as the editor and the page have them: a number of its own none of them shows. */
function numbered(items: readonly LexicalNode[], first: number): LexicalNode[] {
  let value = first
  return items.map((item) => {
    const own = value
    if (childrenOf(item)[0]?.type !== 'list') value += 1
    return item['value'] === undefined ? item : { ...item, value: own }
  })
}

const emptyItem: LexicalNode = {
  type: 'listitem',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  value: 1,
}

/** An item holds words or one list: what has both is one after the other, as the editor keeps them. */
function itemNodes(item: LexicalNode): LexicalNode[] {
  const items: LexicalNode[] = []
  let run: LexicalNode[] = []
  const flush = () => {
    if (run.length > 0) items.push({ ...item, children: inOneRun(run).map(inlineNode) })
    run = []
  }
  for (const child of childrenOf(item)) {
    const lists = child.type === 'list' ? [child] : []
    if (lists.length === 0) run.push(child)
    else {
      flush()
      items.push({ ...item, children: lists.map(listNode) })
    }
  }
  flush()
  return items.length > 0 ? items : [{ ...item, children: [] }]
}

/**
 * Blocks stand in the root, items in lists, and words in these: what a program sends otherwise is put so, since a page would lose words
 * that stand elsewhere, or glue them.
 */
export function soundStructure(root: unknown): unknown {
  if (!isNode(root) || !Array.isArray(root.children) || !root.children.every(isNode)) return root
  return { ...root, children: toBlocks(childrenOf(root), paragraphNode) }
}
