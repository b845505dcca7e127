import type { Element } from '@xmldom/xmldom'

import { FileError } from './file-error'
import { type Mark, type MarkedText, toRuns } from './marks'
import {
  attribute,
  checkDepth,
  decoded,
  elementsBelow,
  elementsIn,
  firstIn,
  isCharacters,
  isElement,
  nodesIn,
  readXml,
  textIn,
} from './read-xml'
import { orNone } from './tidy-runs'
import type { ReadFile, ReadUnit } from './translation-file'
import { contexts, kindOf } from './xliff-marks'

interface Inline {
  /** The source's marks by their numbers: a program may hand back the number only. */
  known: Map<string, Mark>
  unknown: string[]
}

// Marks of the program itself: of a segment, a term, a comment.
const transparent = new Set(['mrk'])
// Code of another format: what is inside is no text.
const foreign = new Set(['bpt', 'ept', 'ph', 'it', 'bx', 'ex'])

function markOf(node: Element, { known }: Inline): Mark | null {
  const kind = kindOf(attribute(node, 'ctype'))
  const href = attribute(node, 'href')
  if (kind && (kind !== 'link' || href !== null)) return { kind, href }
  return known.get(attribute(node, 'id') ?? '') ?? null
}

function readInline(parent: Element, inline: Inline, depth = 0): MarkedText[] {
  checkDepth(depth)
  return [...nodesIn(parent)].flatMap((node): MarkedText[] => {
    if (isCharacters(node)) return [node.nodeValue ?? '']
    if (!isElement(node)) return []
    const name = node.localName ?? ''
    const inner = () => readInline(node, inline, depth + 1)
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

function contextOf(unit: Element, type: string): string | null {
  const found = elementsIn(unit, 'context-group')
    .flatMap((group) => elementsIn(group, 'context'))
    .find((context) => attribute(context, 'context-type') === type)
  return (found && textIn(found).trim()) || null
}

function readUnit(unit: Element): ReadUnit {
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
  }
}

const namespaces = /^urn:oasis:names:tc:xliff:document:(\S+)$/

/** XLIFF 1.1 has the same elements as 1.2, and is what some programs still write. */
function checkVersion(root: Element): void {
  if (root.localName !== 'xliff') throw new FileError('notXliff', { name: root.nodeName.slice(0, 40) })
  const version = namespaces.exec(root.namespaceURI ?? '')?.[1] ?? attribute(root, 'version') ?? '1.2'
  if (!/^1\.[0-2]$/.test(version)) throw new FileError('xliffVersion', { version: version.slice(0, 10) })
}

/** Every file in an XLIFF 1.2: a program may have joined several. */
export function readXliff(bytes: Uint8Array): readonly ReadFile[] {
  const root = readXml(decoded(bytes))
  checkVersion(root)
  return elementsIn(root, 'file').map((file) => ({
    format: 'xliff',
    work: attribute(file, 'original') ?? '',
    sourceLanguage: attribute(file, 'source-language') ?? '',
    targetLanguage: attribute(file, 'target-language') ?? '',
    units: elementsBelow(file, 'trans-unit').map(readUnit),
    keyless: [],
  }))
}
