import { childrenOf, isNode } from './lexical'

const blocks = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem'])

function textOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'linebreak') return '\n'
  const own = typeof node.text === 'string' ? node.text : ''
  const inner = childrenOf(node).map(textOf).join('')
  return own + inner + (blocks.has(String(node.type)) ? '\n' : '')
}

/** The words of a Lexical document, a paragraph a line. (Lexical's own converter glues words at block ends.) */
export function plainText(richText: unknown): string {
  const root = isNode(richText) && 'root' in richText ? richText['root'] : richText
  return textOf(root)
    .replace(/\n{2,}/g, '\n')
    .trim()
}
