import { attribute, type XmlElement } from '@/newsroom/interchange/xml-element'

const spaces = new Set(['p', 'h', 's', 'tab', 'line-break', 'list-item', 'table-cell'])
/** What says something of words, and is none. */
const silent = new Set(['creator', 'date', 'date-string', 'note-citation', 'title', 'desc', 'binary-data'])

function pieces(node: XmlElement, found: string[]): void {
  for (const child of node.children) {
    if (typeof child === 'string') found.push(child)
    else if (!silent.has(child.localName)) {
      pieces(child, found)
      if (spaces.has(child.localName)) found.push(' ')
    }
  }
}

/** All words in an element of OpenDocument, whatever they stand in. */
export function odtWords(node: XmlElement): string {
  const found: string[] = []
  pieces(node, found)
  return found.join('').replace(/\s+/gu, ' ').trim()
}

const mostSpaces = 100

/** The spaces that one element stands for: more than one beside another would be read as one. */
export function spacesOf(node: XmlElement): string {
  const count = Number.parseInt(attribute(node, 'c') ?? '1', 10)
  return ' '.repeat(Math.max(1, Math.min(count || 1, mostSpaces)))
}
