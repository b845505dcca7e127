import { checkUnits } from './check-units'
import { FileError } from './file-error'
import { PassedOverOfFile, type Skipped } from './passed-over'
import { type Mark, type MarkedText, markSource, toRuns } from './marks'
import { mostMegabytes } from './most-megabytes'
import { readXml } from './read-xml'
import { orNone } from './tidy-runs'
import {
  isUnitId,
  type ReadFile,
  type ReadUnit,
  type TranslationFile,
  type TranslationUnit,
} from './translation-file'
import { contexts, kindOf } from './xliff-marks'
import { isOwnNote } from './unit-notes'
import { withoutLayout } from './xliff-space'
import { isMarkedUntranslated } from './xliff-states'
import { inherited, type UnitInFile, unitsIn } from './xliff-units'
import { attribute, elementsBelow, elementsIn, firstIn, textIn, type XmlElement } from './xml-element'

interface Inline {
  /** The source's marks by their numbers: a program may hand back the number only. */
  known: Map<string, Mark>
  /** The same as they went out, for one that drops what they are even from the source. */
  sent: ReadonlyMap<string, Mark>
  unknown: string[]
}

// Marks of the program itself: of a segment, a term, a comment.
const transparent = new Set(['mrk'])
// Code of another format: what is inside is no text.
const foreign = new Set(['bpt', 'ept', 'ph', 'it', 'bx', 'ex'])

function markOf(node: XmlElement, { known, sent }: Inline): Mark | null {
  const kind = kindOf(attribute(node, 'ctype'))
  const href = attribute(node, 'href')
  if (kind && ((kind !== 'link' && kind !== 'footnote') || href !== null)) return { kind, href }
  const id = attribute(node, 'id') ?? ''
  return known.get(id) ?? sent.get(id) ?? null
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

/** A unit goes out with its name twice, since programs put numbers in the first one's place. */
function idOf(unit: XmlElement): string {
  const [id, name] = [attribute(unit, 'id') ?? '', attribute(unit, 'resname') ?? '']
  return !isUnitId(id) && isUnitId(name) ? name : id
}

/** The marks of the source that a unit went out with, where that is the present one. */
function marksOf(here: TranslationUnit | undefined, sourceHash: string | null): ReadonlyMap<string, Mark> {
  if (!here || here.sourceHash !== sourceHash) return new Map()
  return new Map(markSource(here.source).marks.map(({ id, mark }) => [id, mark]))
}

/** The units as they are here, by their names. */
type Here = ReadonlyMap<string, TranslationUnit>

function readUnit({ unit, ...said }: UnitInFile, here: Here): ReadUnit {
  const [source, target] = [firstIn(unit, 'source'), firstIn(unit, 'target')]
  const [id, sourceHash] = [idOf(unit), contextOf(unit, contexts.sourceHash)]
  const marks = { known: new Map<string, Mark>(), sent: marksOf(here.get(id), sourceHash) }
  const unknownMarks: string[] = []
  const textOf = (side: XmlElement | null, unknown: string[]) => {
    if (!side) return []
    return toRuns(withoutLayout(readInline(side, { ...marks, unknown }), inherited(side, said).isSpaceKept))
  }
  return {
    id,
    source: textOf(source, []),
    target: orNone(textOf(target, unknownMarks)),
    sourceHash,
    sentTarget: contextOf(unit, contexts.sentTarget),
    unknownMarks,
    isMarkedUntranslated: target !== null && (!said.isTranslatable || isMarkedUntranslated(unit, target)),
  }
}

const isWritten = (note: XmlElement) => textIn(note).trim() !== '' && !isOwnNote(textIn(note))

/** What translators have written beside a unit or a file, in notes and as comments on some of its words. */
function notesOf(element: XmlElement): Skipped[] {
  const notes = elementsIn(element, 'note').filter(isWritten)
  const remarks = elementsIn(element, 'target')
    .flatMap((target) => elementsBelow(target, 'mrk'))
    .flatMap((mark) => attribute(mark, 'comment') ?? [])
  return [
    ...notes.map((note) => ({ kind: 'note' as const, words: textIn(note), by: attribute(note, 'from') })),
    ...remarks.map((words) => ({ kind: 'note' as const, words, by: null })),
  ]
}

function passedOverOf(file: XmlElement, units: readonly UnitInFile[]): PassedOverOfFile {
  const passedOver = new PassedOverOfFile()
  for (const header of elementsIn(file, 'header')) passedOver.add(null, notesOf(header))
  for (const { unit } of units) passedOver.add(idOf(unit), notesOf(unit))
  return passedOver
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

/** Every file in an XLIFF 1.2: a program may have joined several. `present` helps where one has dropped what marks are. */
export function readXliff(bytes: Uint8Array, present?: TranslationFile): readonly ReadFile[] {
  if (bytes.length === 0) throw new FileError('empty')
  if (bytes.length > mostMegabytes * megabyte) throw new FileError('tooLarge', { most: mostMegabytes })
  const root = readXml(inPieces(bytes))
  checkVersion(root)
  const ofRoot = inherited(root, { isSpaceKept: false, isTranslatable: true })
  const files = elementsIn(root, 'file').map((file) => ({
    file,
    units: unitsIn(file, inherited(file, ofRoot)),
  }))
  checkUnits(files.reduce((sum, { units }) => sum + units.length, 0))
  const here = new Map(present?.units.map((unit) => [unit.id, unit]))
  return files.map(({ file, units }) => {
    const passedOver = passedOverOf(file, units)
    return {
      format: 'xliff',
      work: attribute(file, 'original') ?? '',
      sourceLanguage: attribute(file, 'source-language') ?? '',
      targetLanguage: attribute(file, 'target-language') ?? '',
      units: units.map((unit) => readUnit(unit, here)),
      keyless: [],
      passedOver: passedOver.found,
      morePassedOver: passedOver.more,
    }
  })
}
