import type { NoteKind } from './docx-notes'
import { FileError } from './file-error'
import { mostMegabytes } from './most-megabytes'
import { readXml } from './read-xml'
import { unpack, UnpackBudget } from './unpack'
import { attribute, elementsIn, type XmlElement } from './xml-element'
import { type ZipEntry, zipEntries } from './zip-entries'

export interface DocxParts {
  document: XmlElement
  styles: XmlElement | null
  /** How the numbers of its lists look; read where somebody asks. */
  numbering: () => XmlElement | null
  /** Where the links of the document lead, by their names in it. */
  links: ReadonlyMap<string, string>
  notes: Readonly<Record<NoteKind, XmlElement | null>>
  headers: readonly XmlElement[]
  footers: readonly XmlElement[]
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
  const count = { elements: 0, attributes: 0 }
  const part = (name: string): XmlElement | null => {
    const entry = entries.get(name)
    return entry ? readXml(unpack(entry, budget), count) : null
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
  const partsOfType = (wanted: string) => own.filter(({ type }) => type === wanted)
  const partAt = ({ target }: Relation) => part(`word/${target.replace(/^\/?(word\/)?/, '')}`)
  const several = (type: string) => {
    const byTarget = new Map(partsOfType(type).map((relation) => [relation.target, relation]))
    return [...byTarget.values()].map(partAt).filter((found) => found !== null)
  }
  const one = (type: string) => partsOfType(type).slice(0, 1).map(partAt)[0] ?? null
  return {
    document,
    styles: one('styles'),
    numbering: () => one('numbering'),
    notes: { footnote: one('footnotes'), endnote: one('endnotes'), comment: one('comments') },
    headers: several('header'),
    footers: several('footer'),
    links: new Map(own.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target])),
  }
}
