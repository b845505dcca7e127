import { FormListError, readForms, writeForms } from './form-list'
import { type Standing, standings, type Term, type TermForm, type TermKind, termKinds } from './term'
import { mostColumns, mostRows, readTsv, TsvError, writeTsv } from './tsv'

export type TermTableProblem =
  | 'quotes'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooLong'
  | 'empty'
  | 'unknownColumn'
  | 'columnTwice'
  | 'noKindColumn'
  | 'kind'
  | 'id'
  | 'unknownId'
  | 'idTwice'
  | 'forms'
  | 'noForm'
  | 'formTwice'
  | 'tooManyCells'
  | 'several'
  | 'rowTwice'

/** What is wrong with a table, and where: the line counts from 1, the column goes by its name. */
export interface TermTableError {
  line: number
  column: string
  problem: TermTableProblem
  /** What stands there, or what it clashes with. */
  about: string
}

/** A row of a table: one term, as far as the table has columns for it. */
export interface TermRow {
  line: number
  id: number | null
  kind: TermKind
  forms: readonly TermForm[]
  /** The languages that the table has columns for: forms in others are none of its business. */
  languages: readonly string[]
  /** Undefined where the table has no column for it. */
  note: string | null | undefined
}

/** What a language's columns are called behind its code: `ar`, `ar also`, `ar avoid`. */
const suffixes: Readonly<Record<Standing, string>> = { house: '', other: ' also', avoid: ' avoid' }

interface FormColumn {
  name: string
  language: string
  standing: Standing
}
const formColumns = (languages: readonly string[]): FormColumn[] =>
  languages.flatMap((language) =>
    standings.map((standing) => ({ name: language + suffixes[standing], language, standing })),
  )

/** The cells of a term under the names of their columns. */
export function termCells(
  { id, kind, forms, note }: Term,
  languages: readonly string[],
): Record<string, string> {
  const inColumns = formColumns(languages).map(({ name, language, standing }) => {
    const own = forms.filter((form) => form.language === language && form.standing === standing)
    return [name, writeForms(own)] as const
  })
  return { id: String(id), kind, ...Object.fromEntries(inColumns), note: note ?? '' }
}

/** All terms as a table: a row each, the house's choice, other forms and those to be avoided of each language in columns. */
export function writeTermTable(terms: readonly Term[], languages: readonly string[]): string {
  const header = ['id', 'kind', ...formColumns(languages).map(({ name }) => name), 'note']
  const rows = terms.map((term) => {
    const cells = termCells(term, languages)
    return header.map((name) => cells[name] ?? '')
  })
  return writeTsv([header, ...rows])
}

interface Read {
  rows: TermRow[]
  errors: TermTableError[]
}

const longestCell = 10_000
const limits = { quotes: '', tooManyRows: String(mostRows), tooManyColumns: String(mostColumns) } as const

const isKind = (text: string): text is TermKind => termKinds.some((kind) => kind === text)

function readHeader(cells: readonly string[], line: number, languages: readonly string[]) {
  const known = new Set(['id', 'kind', 'note', ...formColumns(languages).map(({ name }) => name)])
  const names = cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, ' '))
  const errors: TermTableError[] = []
  for (const [at, name] of names.entries()) {
    const column = cells[at] ?? ''
    if (!known.has(name))
      errors.push({ line, column, problem: 'unknownColumn', about: [...known].join(', ') })
    if (names.indexOf(name) !== at) errors.push({ line, column, problem: 'columnTwice', about: name })
  }
  if (!names.includes('kind')) errors.push({ line, column: 'kind', problem: 'noKindColumn', about: 'kind' })
  return { names, errors }
}

const emptyRow: Omit<TermRow, 'line'> = { id: null, kind: 'term', forms: [], languages: [], note: undefined }

function readRow(
  { line, cells }: { line: number; cells: readonly string[] },
  names: readonly string[],
  languages: readonly string[],
): { row: TermRow; errors: TermTableError[] } {
  const errors: TermTableError[] = []
  const complain = (column: string, problem: TermTableProblem, about: string) =>
    errors.push({ line, column, problem, about })
  const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? ''
  for (const name of names.filter((one) => cell(one).length > longestCell))
    complain(name, 'tooLong', String(longestCell))
  if (errors.length > 0) return { row: { ...emptyRow, line }, errors }
  const extra = cells.slice(names.length).find((text) => text.trim() !== '')
  if (extra !== undefined) complain(String(names.length + 1), 'tooManyCells', extra)
  const kind = cell('kind').toLowerCase()
  if (!isKind(kind)) complain('kind', 'kind', kind)
  const id = cell('id')
  if (!/^(?:[1-9]\d{0,9})?$/.test(id)) complain('id', 'id', id)
  const columns = formColumns(languages).filter(({ name }) => names.includes(name))
  const forms: TermForm[] = []
  const known = new Set<string>()
  for (const { name, language, standing } of columns) {
    try {
      for (const { form, note } of readForms(cell(name))) {
        if (known.has(`${language} ${form}`)) complain(name, 'formTwice', form)
        known.add(`${language} ${form}`)
        forms.push({ language, form, note, standing })
      }
    } catch (error) {
      if (!(error instanceof FormListError)) throw error
      complain(name, 'forms', error.message)
    }
  }
  const noForms = forms.length === 0 && !errors.some(({ problem }) => problem === 'forms')
  if (noForms) complain(columns[0]?.name ?? 'kind', 'noForm', '')
  const note = names.includes('note') ? cell('note') || null : undefined
  const inTable = [...new Set(columns.map(({ language }) => language))]
  const row = { line, id: id === '' ? null : Number(id), kind: isKind(kind) ? kind : 'term', forms, note }
  return { row: { ...row, languages: inTable }, errors }
}

/** Reads a table of terms with all that is wrong with it. The order of its columns is free; only `kind` must be there. */
export function readTermTable(text: string, languages: readonly string[]): Read {
  try {
    const [header, ...lines] = readTsv(text)
    if (!header) return { rows: [], errors: [{ line: 1, column: '', problem: 'empty', about: '' }] }
    const { names, errors } = readHeader(header.cells, header.line, languages)
    if (errors.length > 0) return { rows: [], errors }
    const read = lines.map((line) => readRow(line, names, languages))
    return { rows: read.map(({ row }) => row), errors: read.flatMap((one) => one.errors) }
  } catch (error) {
    if (!(error instanceof TsvError)) throw error
    const { line, column, problem } = error
    return { rows: [], errors: [{ line, column: String(column), problem, about: limits[problem] }] }
  }
}
