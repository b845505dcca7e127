import type { RichInline } from '@/content/types'

import { formatsIn } from './docx-formats'
import { readRowKey, readTableKey, type TableKey } from './docx-key'
import { checkUnits } from './check-units'
import { FileError } from './file-error'
import { openDocx } from './open-docx'
import { type Reading, readCell } from './read-docx-cell'
import { isBlank, orNone, tidyRuns, wordsOf } from './tidy-runs'
import type { ReadFile, ReadUnit, Runs } from './translation-file'
import { elementsBelow, elementsIn, firstIn, type XmlElement } from './xml-element'

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

type Row = { table: TableKey } | { unit: ReadUnit } | { keyless: string }

function readRow(row: XmlElement, reading: Reading): Row | null {
  const cells = elementsBelow(row, 'tc').map((cell) => tidyRuns(readCell(elementsBelow(cell, 'p'), reading)))
  const [source, target] = cells
  if (!source || !target || isDeleted(row)) return null
  const key = readRowKey(wordsOf(source))
  const table = key ? null : readTableKey(wordsOf(source))
  if (table) return { table }
  if (!key) return isBlank(target) ? null : { keyless: wordsOf(target).slice(0, 60) }
  const unit = {
    id: key.id,
    source: without(source, key.length),
    target: orNone(target),
    sourceHash: key.sourceHash || null,
    sentTarget: key.sentTarget || null,
    unknownMarks: [],
    isMarkedUntranslated: false,
  }
  return { unit }
}

/** The table that went out, as Word, LibreOffice or their like have saved it. Insertions count, deletions do not. */
export function readDocx(bytes: Uint8Array): ReadFile {
  const { document, styles, links } = openDocx(bytes)
  const reading = { formatsOf: formatsIn(styles), links }
  const body = elementsIn(document, 'body')[0]
  const tables = body ? elementsBelow(body, 'tbl') : []
  const rows = tables.flatMap((table) => elementsBelow(table, 'tr')).map((row) => readRow(row, reading))
  const found = rows.filter((row) => row !== null)
  checkUnits(found.length)
  const table = found.flatMap((row) => ('table' in row ? [row.table] : []))[0]
  if (!table) throw new FileError('noTable')
  return {
    format: 'docx',
    ...table,
    units: found.flatMap((row) => ('unit' in row ? [row.unit] : [])),
    keyless: found.flatMap((row) => ('keyless' in row ? [row.keyless] : [])),
  }
}
