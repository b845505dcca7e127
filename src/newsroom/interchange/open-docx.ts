import { FileError } from './file-error'
import { mostMegabytes } from './most-megabytes'
import { readXml } from './read-xml'
import { unpack, UnpackBudget } from './unpack'
import { attribute, elementsIn, type XmlElement } from './xml-element'
import { type ZipEntry, zipEntries } from './zip-entries'

export interface DocxParts {
  document: XmlElement
  styles: XmlElement | null
  /** Where the links of the document lead, by their names in it. */
  links: ReadonlyMap<string, string>
}

const partsOf = /^(_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/

function entriesOf(bytes: Uint8Array): Map<string, ZipEntry> {
  if (bytes.length === 0) throw new FileError('empty')
  if (bytes.length > mostMegabytes * 1024 * 1024) throw new FileError('tooLarge', { most: mostMegabytes })
  // The container of .doc, and of a .docx with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError('oldWord')
  return zipEntries(bytes, (name) => partsOf.test(name))
}

interface Relation {
  id: string
  type: string
  target: string
}

const relationsIn = (root: XmlElement): Relation[] =>
  elementsIn(root, 'Relationship').map((row) => ({
    id: attribute(row, 'Id') ?? '',
    type: (attribute(row, 'Type') ?? '').replace(/^.*\//, ''),
    target: attribute(row, 'Target') ?? '',
  }))

/** The parts of a Word file that hold its words, wherever the program that wrote it has put them. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const entries = entriesOf(bytes)
  const budget = new UnpackBudget()
  const part = (name: string): XmlElement | null => {
    const entry = entries.get(name)
    return entry ? readXml(unpack(entry, budget)) : null
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
