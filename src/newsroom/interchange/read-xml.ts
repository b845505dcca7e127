import { SaxesParser } from 'saxes'

import { decoded } from './decoded'
import { FileError } from './file-error'
import { localNameOf, type XmlAttribute, type XmlElement } from './xml-element'

/**
 * An element takes up to 200 times its bytes once it is in memory, so they are counted as they come. A translation of 1,000 parts
 * has some 60,000 as it goes out, and three times as many when Word has saved it.
 */
const mostElements = 400_000
const mostAttributes = 1_000_000
/** As files of others count too: a drawing in a table in a text box of Word is 40 deep. */
const deepest = 100
const longestHead = 10_000

/** What has been read of one file so far, over all of its parts. */
export interface XmlCount {
  elements: number
  attributes: number
}

/**
 * Well-formed XML without a document type: so there are no entities but XML's own, nothing to blow up and nothing to fetch. It is
 * read as it comes, and no further than the limits.
 */
export function readXml(
  chunks: Iterable<Uint8Array>,
  count: XmlCount = { elements: 0, attributes: 0 },
): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const open: XmlElement[] = []
  let attributes: XmlAttribute[] = []
  const top: XmlElement[] = []
  let head = ''

  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child)
  const refuseMany = () => {
    throw new FileError('tooManyElements', { most: mostElements })
  }
  parser.on('error', () => {
    if (/<!doctype/i.test(head)) throw new FileError('doctype')
    throw new FileError('notXml', { line: parser.line, column: parser.column + 1 })
  })
  parser.on('doctype', () => {
    throw new FileError('doctype')
  })
  parser.on('attribute', ({ name, value }) => {
    if ((count.attributes += 1) > mostAttributes) refuseMany()
    attributes.push({ name, value })
  })
  parser.on('opentag', ({ name }) => {
    if ((count.elements += 1) > mostElements) refuseMany()
    if (open.length >= deepest) throw new FileError('tooDeep', { most: deepest })
    const element: XmlElement = { name, localName: localNameOf(name), attributes, children: [] }
    attributes = []
    add(element)
    if (open.length === 0) top.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)

  for (const text of decoded(chunks)) {
    // A document type stands before the first element or nowhere.
    head = top.length > 0 ? '' : (head + text).slice(0, longestHead)
    parser.write(text)
  }
  parser.close()
  const [root] = top
  if (!root) throw new FileError('notXml', { line: 1, column: 1 })
  return root
}
