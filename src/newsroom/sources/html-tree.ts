import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

import { FileError } from '@/newsroom/interchange/file-error'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

const mostElements = 200_000
/** Browsers stop at 512. */
const deepest = 400
const mostAttributes = 1000

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)
const [quote, apostrophe, equals, close] = [0x22, 0x27, 0x3d, 0x3e]

/** Where the tag ends that begins here; what stands in quotation marks may have its end sign. */
function endOfTag(html: string, start: number): number {
  let attributes = 0
  let before = 0
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === close) return at + 1
    if (before === equals && (code === quote || code === apostrophe)) {
      const end = html.indexOf(code === quote ? '"' : "'", at + 1)
      if (end === -1) return html.length
      at = end
    } else if (isSpace(code) && !isSpace(html.charCodeAt(at - 1))) attributes += 1
    if (attributes > mostAttributes) throw new FileError('tooManyElements', { most: mostAttributes })
    if (!isSpace(code)) before = code
  }
  return html.length
}

const opening = /<(?:!--|(script|style|textarea|title)\b|[a-z])/gi

/** The parser compares each attribute of an element with all before it: there are limits to how many those may be. */
function refuseManyAttributes(html: string): void {
  opening.lastIndex = 0
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    if (found[0] === '<!--') {
      const end = html.indexOf('-->', found.index)
      if (end === -1) return
      opening.lastIndex = end
      continue
    }
    const end = endOfTag(html, found.index + found[0].length)
    const name = found[1]
    opening.lastIndex = end
    if (name === undefined) continue
    const closing = new RegExp(`</${name}`, 'gi')
    closing.lastIndex = end
    const closed = closing.exec(html)
    if (!closed) return
    opening.lastIndex = closed.index
  }
}

/** A page as a tree, as browsers read it and no further than the limits. */
export function htmlTree(html: string): readonly HtmlNode[] {
  refuseManyAttributes(html)
  let elements = 0
  let open = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...about) => {
      if ((elements += 1) > mostElements) throw new FileError('tooManyElements', { most: mostElements })
      return defaultTreeAdapter.createElement(...about)
    },
    onItemPush: () => {
      if ((open += 1) > deepest) throw new FileError('tooDeep', { most: deepest })
    },
    onItemPop: () => {
      open -= 1
    },
  }
  return parse(html, { treeAdapter }).childNodes
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** An attribute by its name. */
export const attributeOf = ({ attrs }: HtmlElement, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null

/** All elements of that name, in order. */
export const elementsNamed = (nodes: readonly HtmlNode[], name: string): HtmlElement[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => (node.tagName === name ? [node] : elementsNamed(node.childNodes, name)))

/** All words in an element, whatever they stand in. */
export function htmlWords(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (!isElement(node)) return ''
  const words = node.childNodes.map(htmlWords).join('')
  return /^(?:p|div|li|tr|td|th|br|h[1-6]|option)$/.test(node.tagName) ? `${words} ` : words
}

const short = 200

/** The words of an element that may be a name or a time; what is longer is neither. */
export function shortWords(element: HtmlElement): string {
  let words = ''
  for (const node of element.childNodes) {
    words += defaultTreeAdapter.isTextNode(node) ? node.value : isElement(node) ? shortWords(node) : ''
    if (words.length > short) return ''
  }
  return words
}
