import { directionOf, type Locale } from '@/i18n/locales'
import { element, type Markup } from '@/text/markup'

import { writeRowKey, writeTableKey } from './docx-key'
import { docxPackage } from './docx-package'
import { inlineRuns, type NameLink, paragraph, textRuns } from './docx-text'
import { docxWords } from './docx-words'
import { fingerprint } from './fingerprint'
import type { TranslationFile, TranslationUnit } from './translation-file'
import { joinNotes } from './unit-notes'

const width = 7400

const cell = (content: readonly Markup[], columns = 1): Markup =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width * columns, 'w:type': 'dxa' }),
      columns > 1 ? element('w:gridSpan', { 'w:val': columns }) : null,
      columns > 1 ? element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F3F1EC' }) : null,
    ]),
    ...content,
  ])

const hidden = (key: string, language: string) => textRuns(key, { language, style: 'Key' })

function header(file: TranslationFile, interfaceLanguage: Locale): Markup {
  const words = docxWords(interfaceLanguage)
  const name = (text: string) => textRuns(text, { language: interfaceLanguage }, ['bold'])
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:tblHeader')]),
    cell([paragraph(interfaceLanguage, [...hidden(writeTableKey(file), 'en'), ...name(words.source)])]),
    cell([paragraph(interfaceLanguage, name(words.target))]),
  ])
}

/** Where a row stands and who speaks: a cell across both columns, so that it is no row of the translation. */
const where = (notes: readonly string[], language: Locale): Markup =>
  element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit')]),
    cell([paragraph(language, textRuns(joinNotes(notes), { language }), 'Where')], 2),
  ])

function row(file: TranslationFile, unit: TranslationUnit, nameLink: NameLink): Markup {
  const { sourceLanguage, targetLanguage } = file
  const key = writeRowKey({ ...unit, sentTarget: fingerprint(unit.target) })
  const source = inlineRuns(unit.source, { language: sourceLanguage }, nameLink)
  const target = inlineRuns(unit.target ?? [], { language: targetLanguage }, nameLink)
  return element('w:tr', {}, [
    cell([paragraph(sourceLanguage, [...hidden(key, 'en'), ...source])]),
    cell([paragraph(targetLanguage, target)]),
  ])
}

const borders = element(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'BDB8AC' }),
  ),
)

const margins = element(
  'w:tblCellMar',
  {},
  ['top', 'left', 'bottom', 'right'].map((side) =>
    element(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? 60 : 110, 'w:type': 'dxa' }),
  ),
)

/** A translation as a Word table of two columns, with how to use it in the language of whoever opens it. */
export function writeDocx(file: TranslationFile, language: Locale): Uint8Array<ArrayBuffer> {
  const links: string[] = []
  const nameLink = (href: string) => {
    if (!links.includes(href)) links.push(href)
    return `link${String(links.indexOf(href) + 1)}`
  }
  const words = docxWords(language)
  const rows = file.units.flatMap((unit, n) => {
    const isNew = unit.notes.join() !== file.units[n - 1]?.notes.join()
    return [
      ...(isNew && unit.notes.length > 0 ? [where(unit.notes, language)] : []),
      row(file, unit, nameLink),
    ]
  })
  const title = `${words.title}: ${file.work} (${file.sourceLanguage} → ${file.targetLanguage})`
  const table = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      directionOf(language) === 'rtl' ? element('w:bidiVisual') : null,
      element('w:tblW', { 'w:w': width * 2, 'w:type': 'dxa' }),
      borders,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      margins,
    ]),
    element('w:tblGrid', {}, [
      element('w:gridCol', { 'w:w': width }),
      element('w:gridCol', { 'w:w': width }),
    ]),
    header(file, language),
    ...rows,
  ])
  const plain = (text: string, style?: string) => paragraph(language, textRuns(text, { language }), style)
  const body = [
    plain(title, 'Title'),
    ...words.howTo.map((line) => plain(line)),
    table,
    paragraph(language, []),
  ]
  return docxPackage(body, links)
}
