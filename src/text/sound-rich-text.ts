import { childrenOf, hrefOf, isLink, isNode, linebreakNode, type LexicalNode } from './lexical'
import { plainText } from './plain-text'
import { leadsSomewhere, soundLink } from './sound-link'
import { soundMarks } from './sound-marks'
import { soundStructure } from './sound-structure'

const fieldsOf = ({ fields }: LexicalNode): LexicalNode => (isNode(fields) ? fields : {})

/** A line break within a text is a node of its own: as a sign in the text no page would show it. */
function withLines(node: LexicalNode): unknown[] {
  const { text } = node
  if (typeof text !== 'string' || !/[\r\n]/.test(text)) return [node]
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, n) => [
      ...(n > 0 ? [linebreakNode()] : []),
      ...(line === '' ? [] : [{ ...node, text: line }]),
    ])
}

/** How a page is laid out is the page's own: what is pasted brings its margins, sides and colours along, which no page would show. */
function plainlyLaid(node: LexicalNode): LexicalNode {
  const laid: LexicalNode = { ...node }
  if (node.type === 'text') {
    if (typeof node['style'] === 'string') laid['style'] = ''
  } else {
    if (typeof node.format === 'string') laid.format = ''
    // The depth of a list's item is that of its list.
    if (node.type === 'paragraph' && typeof node['indent'] === 'number') laid['indent'] = 0
    if (typeof node['textStyle'] === 'string') laid['textStyle'] = ''
    // A page is in the direction of its language, and words of the other script in theirs.
    if (typeof node['direction'] === 'string') laid['direction'] = null
  }
  return laid
}

function sound(given: unknown): unknown[] {
  if (!isNode(given)) return [given]
  const node = plainlyLaid(given)
  if (node.type === 'text') return withLines(node)
  const { children } = node
  const whole = Array.isArray(children) ? { ...node, children: children.flatMap(sound) } : node
  if (!isLink(node)) return [whole]
  const fields = fieldsOf(node)
  const url = fields['linkType'] === 'internal' ? null : soundLink(fields['url'])
  if (url === null) return Array.isArray(whole.children) ? whole.children : []
  return [{ ...whole, fields: { ...fields, linkType: 'custom', url } }]
}

/**
 * A Lexical document as it is stored: links have their whole address or are words only, lines are broken by nodes, and
 * nothing is laid out otherwise than a page would, and what is marked stands in brackets.
 */
export function soundRichText<Value>(value: Value): Value {
  if (!isNode(value) || !isNode(value['root'])) return value
  const root = soundStructure(sound(value['root'])[0])
  return { ...value, root: isNode(root) ? soundMarks(root) : root }
}

/** The words of the links in a document, as it is stored, that readers could not follow. */
export function deadLinks(value: unknown): string[] {
  const within = (node: unknown): string[] => {
    if (!isNode(node)) return []
    const url = isLink(node) ? hrefOf(node) : null
    return [
      ...(url !== null && !leadsSomewhere(url) ? [plainText(node) || url] : []),
      ...childrenOf(node).flatMap(within),
    ]
  }
  const document = soundRichText(value)
  return isNode(document) ? within(document['root']) : []
}
