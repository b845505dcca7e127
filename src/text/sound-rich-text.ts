import { leadsSomewhere, soundLink } from './sound-link'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const childrenOf = (node: Node): unknown[] => (Array.isArray(node['children']) ? node['children'] : [])
const isLink = ({ type }: Node) => type === 'link' || type === 'autolink'
const fieldsOf = ({ fields }: Node): Node => (isNode(fields) ? fields : {})

/** A line break within a text is a node of its own: as a sign in the text no page would show it. */
function withLines(node: Node): unknown[] {
  const text = node['text']
  if (typeof text !== 'string' || !/[\r\n]/.test(text)) return [node]
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, n) => [
      ...(n > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line === '' ? [] : [{ ...node, text: line }]),
    ])
}

function sound(node: unknown): unknown[] {
  if (!isNode(node)) return [node]
  if (node['type'] === 'text') return withLines(node)
  const whole = Array.isArray(node['children'])
    ? { ...node, children: childrenOf(node).flatMap(sound) }
    : node
  if (!isLink(node)) return [whole]
  const fields = fieldsOf(node)
  const url = fields['linkType'] === 'internal' ? null : soundLink(fields['url'])
  return url === null ? childrenOf(whole) : [{ ...whole, fields: { ...fields, linkType: 'custom', url } }]
}

/** A Lexical document as it is stored: links have their whole address or are words only, and lines are broken by nodes. */
export function soundRichText<Value>(value: Value): Value {
  if (!isNode(value) || !isNode(value['root'])) return value
  return { ...value, root: sound(value['root'])[0] }
}

/** The addresses in a document, as it is stored, that readers could not follow. */
export function deadLinks(value: unknown): string[] {
  const within = (node: unknown): string[] => {
    if (!isNode(node)) return []
    const url = isLink(node) ? fieldsOf(node)['url'] : undefined
    const own = typeof url === 'string' && !leadsSomewhere(url) ? [url] : []
    return [...own, ...childrenOf(node).flatMap(within)]
  }
  const document = soundRichText(value)
  return isNode(document) ? within(document['root']) : []
}
