import {
  childrenOf,
  footnoteNode,
  footnoteText,
  hrefOf,
  isFootnote,
  isLink,
  isNode,
  linebreakNode,
  type LexicalNode,
} from './lexical'
import { plainText } from './plain-text'
import { leadsSomewhere, soundLink } from './sound-link'
import { soundMarks } from './sound-marks'
import { soundStructure } from './sound-structure'
import { soundText } from './sound-text'

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

/** A footnote is one paragraph, however its words are written. */
const soundFootnote = (node: LexicalNode) =>
  footnoteNode(soundText(footnoteText(node)).replace(/\s*\n\s*/g, ' '))

/** Its number is a link of its own: in another it would be none. */
function notesApart(nodes: readonly unknown[]): { words: unknown[]; notes: LexicalNode[] } {
  const notes: LexicalNode[] = []
  const words = nodes.flatMap((node): unknown[] => {
    if (!isNode(node)) return [node]
    if (!isFootnote(node)) {
      if (!Array.isArray(node.children)) return [node]
      const inner = notesApart(node.children)
      notes.push(...inner.notes)
      return [{ ...node, children: inner.words }]
    }
    notes.push(node)
    return []
  })
  return { words, notes }
}

function sound(given: unknown): unknown[] {
  if (!isNode(given)) return [given]
  if (isFootnote(given)) return [soundFootnote(given)]
  const node = plainlyLaid(given)
  if (node.type === 'text') return withLines(node)
  const { children } = node
  const whole = Array.isArray(children) ? { ...node, children: children.flatMap(sound) } : node
  if (!isLink(node)) return [whole]
  const fields = fieldsOf(node)
  const url = fields['linkType'] === 'internal' ? null : soundLink(fields['url'])
  if (url === null) return Array.isArray(whole.children) ? whole.children : []
  if (!Array.isArray(whole.children)) return [{ ...whole, fields: { ...fields, linkType: 'custom', url } }]
  const { words, notes } = notesApart(whole.children)
  return [
    ...(words.length > 0 || notes.length === 0
      ? [{ ...whole, children: words, fields: { ...fields, linkType: 'custom', url } }]
      : []),
    ...notes,
  ]
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
