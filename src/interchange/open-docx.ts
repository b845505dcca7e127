import type { Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

import { FileError } from './file-error'
import { mostMegabytes } from './most-megabytes'
import { attribute, elementsIn, readXml } from './read-xml'

const megabyte = 1024 * 1024
/** Of one part when it is unpacked: an interview of 1,000 parts has about 3 MB. */
const largestPart = 40
const mostEntries = 2000

export interface DocxParts {
  document: Element
  styles: Element | null
  /** Where the links of the document lead, by their names in it. */
  links: ReadonlyMap<string, string>
}

/** Unpacks only what is asked for, and nothing that says it is too large: a part cannot outgrow what it says. */
function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let entries = 0
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries += 1
      const isTooMuch = entries > mostEntries || originalSize > largestPart * megabyte
      if (isTooMuch && (wanted(name) || entries > mostEntries))
        throw new FileError('tooLarge', { most: largestPart })
      return wanted(name)
    },
  })
}

const partsOf = /^(_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new FileError('empty')
  if (bytes.length > mostMegabytes * megabyte) throw new FileError('tooLarge', { most: mostMegabytes })
  // The container of .doc, and of a .docx with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError('oldWord')
  try {
    return unzip(bytes, (name) => partsOf.test(name))
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('notWord')
  }
}

interface Relation {
  id: string
  type: string
  target: string
}

const relationsIn = (root: Element): Relation[] =>
  elementsIn(root, 'Relationship').map((row) => ({
    id: attribute(row, 'Id') ?? '',
    type: (attribute(row, 'Type') ?? '').replace(/^.*\//, ''),
    target: attribute(row, 'Target') ?? '',
  }))

/** The parts of a Word file that hold its words, wherever the program that wrote it has put them. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const files = unpack(bytes)
  const part = (name: string): Element | null => {
    const file = files[name]
    return file ? readXml(strFromU8(file)) : null
  }
  const relations = (name: string) => {
    const root = part(name)
    return root ? relationsIn(root) : []
  }
  const main = relations('_rels/.rels').find(({ type }) => type === 'officeDocument')
  const path = (main?.target ?? 'word/document.xml').replace(/^\//, '')
  const document = part(path)
  if (document?.localName !== 'document') throw new FileError('notWord')
  const own = relations(path.replace(/([^/]+)$/, '_rels/$1.rels'))
  const styles = own.find(({ type }) => type === 'styles')
  return {
    document,
    styles: styles ? part(`word/${styles.target.replace(/^\/?(word\/)?/, '')}`) : null,
    links: new Map(own.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target])),
  }
}
