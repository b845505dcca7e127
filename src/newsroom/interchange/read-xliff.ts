import { checkUnits } from './check-units'
import { FileError } from './file-error'
import { type Mark, type MarkedText, toRuns } from './marks'
import { mostMegabytes } from './most-megabytes'
import { readXml } from './read-xml'
import { orNone } from './tidy-runs'
import type { ReadFile, ReadUnit } from './translation-file'
import { contexts, kindOf } from './xliff-marks'
import { isMarkedUntranslated } from './xliff-states'
import { attribute, elementsBelow, elementsIn, firstIn, textIn, type XmlElement } from './xml-element'

interface Inline {
  /** The source's marks by their numbers: a program may hand back the number only. */
  known: Map<string, Mark>
  unknown: string[]
}

// Marks of the program itself: of a segment, a term, a comment.
const transparent = new Set(['mrk'])
// Code of another format: what is inside is no text.
const foreign = new Set(['bpt', 'ept', 'ph', 'it', 'bx', 'ex'])

function markOf(node: XmlElement, { known }: Inline): Mark | null {
  const kind = kindOf(attribute(node, 'ctype'))
  const href = attribute(node, 'href')
  if (kind && (kind !== 'link' || href !== null)) return { kind, href }
  return known.get(attribute(node, 'id') ?? '') ?? null
}

function readInline(parent: XmlElement, inline: Inline): MarkedText[] {
  return parent.children.flatMap((node): MarkedText[] => {
    if (typeof node === 'string') return [node]
    const name = node.localName
    const inner = () => readInline(node, inline)
    if (transparent.has(name)) return inner()
    const id = attribute(node, 'id') ?? name
    const mark = foreign.has(name) ? null : markOf(node, inline)
    if (mark) {
      if (!inline.known.has(id)) inline.known.set(id, mark)
      return [{ mark, id, children: inner() }]
    }
    inline.unknown.push(id)
    return foreign.has(name) ? [] : inner()
  })
}

function contextOf(unit: XmlElement, type: string): string | null {
  const found = elementsIn(unit, 'context-group')
    .flatMap((group) => elementsIn(group, 'context'))
    .find((context) => attribute(context, 'context-type') === type)
  return (found && textIn(found).trim()) || null
}

function readUnit(unit: XmlElement): ReadUnit {
  const known = new Map<string, Mark>()
  const source = firstIn(unit, 'source')
  const target = firstIn(unit, 'target')
  const sourceText = source ? readInline(source, { known, unknown: [] }) : []
  const unknownMarks: string[] = []
  const targetText = target ? readInline(target, { known, unknown: unknownMarks }) : []
  return {
    id: attribute(unit, 'id') ?? '',
    source: toRuns(sourceText),
    target: orNone(toRuns(targetText)),
    sourceHash: contextOf(unit, contexts.sourceHash),
    sentTarget: contextOf(unit, contexts.sentTarget),
    unknownMarks,
    isMarkedUntranslated: target !== null && isMarkedUntranslated(unit, target),
  }
}

const namespaces = /^urn:oasis:names:tc:xliff:document:(\S+)$/

/** XLIFF 1.1 has the same elements as 1.2, and is what some programs still write. */
function checkVersion(root: XmlElement): void {
  if (root.localName !== 'xliff') throw new FileError('notXliff', { name: root.name.slice(0, 40) })
  const prefix = root.name.slice(0, -root.localName.length).replace(':', '')
  const namespace = root.attributes.find(({ name }) => name === (prefix ? `xmlns:${prefix}` : 'xmlns'))
  const version = namespaces.exec(namespace?.value ?? '')?.[1] ?? attribute(root, 'version') ?? '1.2'
  if (!/^1\.[0-2]$/.test(version)) throw new FileError('xliffVersion', { version: version.slice(0, 10) })
}

const megabyte = 1024 * 1024
const piece = 65_536

/** So that a limit is met before the whole file has become text. */
function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}

/** Every file in an XLIFF 1.2: a program may have joined several. */
export function readXliff(bytes: Uint8Array): readonly ReadFile[] {
  if (bytes.length === 0) throw new FileError('empty')
  if (bytes.length > mostMegabytes * megabyte) throw new FileError('tooLarge', { most: mostMegabytes })
  const root = readXml(inPieces(bytes))
  checkVersion(root)
  const files = elementsIn(root, 'file').map((file) => ({ file, units: elementsBelow(file, 'trans-unit') }))
  checkUnits(files.reduce((sum, { units }) => sum + units.length, 0))
  return files.map(({ file, units }) => ({
    format: 'xliff',
    work: attribute(file, 'original') ?? '',
    sourceLanguage: attribute(file, 'source-language') ?? '',
    targetLanguage: attribute(file, 'target-language') ?? '',
    units: units.map(readUnit),
    keyless: [],
  }))
}
