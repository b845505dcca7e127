import {
  DOMParser,
  type Document,
  type Element,
  type Node,
  onErrorStopParsing,
  ParseError,
} from '@xmldom/xmldom'

import { FileError } from './file-error'
import { mostMegabytes } from './most-megabytes'

const megabyte = 1024 * 1024

const marksOfOrder = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function encodingOf(bytes: Uint8Array): string {
  const marked = marksOfOrder.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte))
  if (marked) return marked.name
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  // What could be read so far has a byte a letter, whatever it says.
  return /^utf-?16/i.test(named) ? 'utf-8' : named
}

/** The text of a file in the encoding that it names. */
export function decoded(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new FileError('empty')
  if (bytes.length > mostMegabytes * megabyte) throw new FileError('tooLarge', { most: mostMegabytes })
  const name = encodingOf(bytes)
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    throw new FileError('encoding', { name })
  }
}

/**
 * Well-formed XML without a document type: so there are no entities but XML's own, nothing to blow up and nothing to
 * fetch. Line ends are XML 1.0's; the parser's own rule would also turn U+2028 and U+0085 into one.
 */
export function readXml(text: string): Element {
  if (/<!DOCTYPE/i.test(text)) throw new FileError('doctype')
  let document: Document
  try {
    document = new DOMParser({
      onError: onErrorStopParsing,
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
    }).parseFromString(text, 'text/xml')
  } catch (error) {
    throw atItsPlace(error)
  }
  if (!document.documentElement) throw new FileError('notXml', { line: 1, column: 1 })
  return document.documentElement
}

function atItsPlace(error: unknown): FileError {
  const locator: unknown = error instanceof ParseError ? error.locator : null
  const at = (name: string) => {
    const value: unknown = typeof locator === 'object' && locator !== null ? Reflect.get(locator, name) : null
    return typeof value === 'number' && value > 0 ? value : 1
  }
  return new FileError('notXml', { line: at('lineNumber'), column: at('columnNumber') })
}

export const isElement = (node: Node): node is Element => node.nodeType === 1
export const isCharacters = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4

/** What stands in a node, one after the other. */
export function* nodesIn(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node
}

export const elementsIn = (parent: Node, name?: string): Element[] =>
  [...nodesIn(parent)].filter(isElement).filter((child) => name === undefined || child.localName === name)

export const firstIn = (parent: Node, name: string): Element | null => elementsIn(parent, name)[0] ?? null

const deepest = 60

/** Everything of that name below a node, in order, except inside one another. */
export function elementsBelow(parent: Element, name: string, depth = 0): Element[] {
  if (depth > deepest) throw new FileError('tooDeep')
  return elementsIn(parent).flatMap((child) =>
    child.localName === name ? [child] : elementsBelow(child, name, depth + 1),
  )
}

/** An attribute by its local name, whatever prefix the program has given it. */
export function attribute(node: Element, name: string): string | null {
  for (const { localName, name: whole, value } of node.attributes)
    if ((localName ?? whole) === name) return value
  return null
}

/** Stops before a hostile nesting exhausts the stack. */
export function checkDepth(depth: number): void {
  if (depth > deepest) throw new FileError('tooDeep')
}

/** The characters that stand directly in a node. */
export const textIn = (node: Node): string =>
  [...nodesIn(node)].map((child) => (isCharacters(child) ? child.nodeValue : '')).join('')
