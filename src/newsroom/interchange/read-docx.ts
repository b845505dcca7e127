import type { RichInline } from '@/content/types'

import { checkUnits } from './check-units'
import { looksIn } from './docx-formats'
import { readRowKey, readTableKey, type TableKey } from './docx-key'
import { Notes, wordsIn } from './docx-notes'
import { isOwnLine } from './docx-words'
import { FileError } from './file-error'
import { PassedOverOfFile, SkippedInRow } from './passed-over'
import { openDocx } from './open-docx'
import { type Reading, readCell } from './read-docx-cell'
import { isBlank, orNone, tidyRuns, wordsOf } from './tidy-runs'
import type { ReadFile, ReadUnit, Runs } from './translation-file'
import { isOwnNote } from './unit-notes'
import { attribute, elementsBelow, elementsIn, firstIn, type XmlElement } from './xml-element'

/** The runs without their first characters, which are the key's. */
function without(runs: Runs, length: number): Runs {
  let left = length
  const rest = runs.map((run): RichInline => {
    if (run.type !== 'text' || left === 0) return run
    const cut = Math.min(left, run.text.length)
    left -= cut
    return { ...run, text: run.text.slice(cut) }
  })
  return tidyRuns(rest)
}

const isDeleted = (row: XmlElement): boolean => {
  const properties = firstIn(row, 'trPr')
  return Boolean(properties && firstIn(properties, 'del'))
}

type Row = { table: TableKey } | { unit: ReadUnit } | { keyless: string } | { beside: string }

/** A target's cell without the key of its row: whoever copies the source's cell copies that, too. */
function withoutKey(target: Runs, id: string): Runs {
  const key = readRowKey(wordsOf(target))
  return key?.id === id ? without(target, key.length) : target
}

function withKey(source: Runs, target: Runs): Row | null {
  const key = readRowKey(wordsOf(source))
  if (!key) return null
  const unit = {
    id: key.id,
    source: without(source, key.length),
    target: orNone(withoutKey(target, key.id)),
    sourceHash: key.sourceHash || null,
    sentTarget: key.sentTarget || null,
    unknownMarks: [],
    isMarkedUntranslated: false,
  }
  return { unit }
}

const isOwn = (line: string) => isOwnLine(line) || isOwnNote(line)

/** What rows and paragraphs hold that are none of ours. */
function besideOf(texts: readonly Runs[]): Row | null {
  const lines = texts.map((text) => wordsOf(text).trim()).filter((line) => line !== '' && !isOwn(line))
  return lines.length > 0 ? { beside: lines.join(' ') } : null
}

function rowOf(cells: readonly Runs[]): Row | null {
  const [source, target] = cells
  if (!source || !target) return besideOf(cells)
  const table = readTableKey(wordsOf(source))
  if (table) return { table }
  const row = withKey(source, target)
  if (row) return row
  return isBlank(target) ? besideOf(cells) : { keyless: wordsOf(target).slice(0, 60) }
}

/** A key that was copied with its cell is no word of anybody's. */
const isKey = (text: string) => readRowKey(text)?.length === text.trimEnd().length

interface InFile extends Omit<Reading, 'skipped' | 'readsHidden'> {
  passedOver: PassedOverOfFile
}

function readRow(row: XmlElement, { passedOver, ...reading }: InFile): Row | null {
  if (isDeleted(row)) return null
  const skipped = new SkippedInRow()
  const cells = elementsBelow(row, 'tc').map((cell, n) =>
    tidyRuns(readCell(elementsBelow(cell, 'p'), { ...reading, skipped, readsHidden: n !== 1 })),
  )
  for (const name of ['altChunk', 'subDoc'])
    for (const document of elementsBelow(row, name)) skipped.add('embedded', attribute(document, 'id') ?? '')
  const read = rowOf(cells)
  const id = read && 'unit' in read ? read.unit.id : null
  // Columns of the translator's own.
  for (const cell of id === null ? [] : cells.slice(2)) skipped.add('cell', wordsOf(cell))
  passedOver.add(
    id,
    skipped.found.filter(({ kind, words }) => kind !== 'hidden' || !isKey(words)),
  )
  return read
}

const paragraphsBeside = (parent: XmlElement): XmlElement[] =>
  elementsIn(parent).flatMap((child) => {
    if (child.localName === 'p') return [child]
    return child.localName === 'tbl' ? [] : paragraphsBeside(child)
  })

/** What somebody has written outside of every table. */
function readBeside(body: XmlElement, { passedOver, ...reading }: InFile): void {
  for (const paragraph of paragraphsBeside(body)) {
    const skipped = new SkippedInRow()
    const text = tidyRuns(readCell([paragraph], { ...reading, skipped, readsHidden: true }))
    const beside = besideOf([text])
    if (beside && 'beside' in beside) skipped.add('outside', beside.beside)
    passedOver.add(
      null,
      skipped.found.filter(({ kind }) => kind !== 'numbering'),
    )
  }
}

/** The number of a page is no word. */
const inMargins = (kind: 'header' | 'footer', parts: readonly XmlElement[]) =>
  parts.map((part) => ({ kind, words: wordsIn(part), by: null })).filter(({ words }) => /\p{L}/u.test(words))

/** A table whose first row somebody has deleted: its other rows tell whose it is. */
const nameless: TableKey = { work: '', sourceLanguage: '', targetLanguage: '' }

/** The table that went out, as Word, LibreOffice or their like have saved it. Insertions count, deletions do not. */
export function readDocx(bytes: Uint8Array): ReadFile {
  const { document, styles, links, notes: ofParts, headers, footers } = openDocx(bytes)
  const passedOver = new PassedOverOfFile()
  const notes = new Notes(ofParts)
  const reading = { lookOf: looksIn(styles), links, notes, passedOver }
  const body = elementsIn(document, 'body')[0]
  const tables = body ? elementsBelow(body, 'tbl') : []
  const rows = tables.flatMap((table) => elementsBelow(table, 'tr')).map((row) => readRow(row, reading))
  const found = rows.filter((row) => row !== null)
  checkUnits(found.length)
  const units = found.flatMap((row) => ('unit' in row ? [row.unit] : []))
  const [named] = found.flatMap((row) => ('table' in row ? [row.table] : []))
  const table = named ?? (units.length > 0 ? nameless : null)
  if (!table) throw new FileError('noTable')
  for (const row of found)
    if ('beside' in row) passedOver.add(null, [{ kind: 'outside', words: row.beside, by: null }])
  if (body) readBeside(body, reading)
  passedOver.add(null, [...notes.left, ...inMargins('header', headers), ...inMargins('footer', footers)])
  return {
    format: 'docx',
    ...table,
    units,
    keyless: found.flatMap((row) => ('keyless' in row ? [row.keyless] : [])),
    passedOver: passedOver.found,
    morePassedOver: passedOver.more,
  }
}
