const bom = '\ufeff'

/** A cell of a table, with the place where it begins. */
export interface Row {
  line: number
  cells: readonly string[]
}

export const mostRows = 20_000
export const mostColumns = 200

/** A table that cannot be read: its quotation marks do not add up, or it is larger than any. `line` counts from 1. */
export class TsvError extends Error {
  constructor(
    readonly problem: 'quotes' | 'tooManyRows' | 'tooManyColumns',
    readonly line: number,
    readonly column: number,
  ) {
    super(`${problem} in line ${String(line)}, column ${String(column)}`)
  }
}

const quoted = (cell: string) =>
  /["\t\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell

/** As spreadsheets read it: with a byte order mark, tabs, CRLF, and quotation marks where a cell needs them. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  bom + rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('')

/** The rows of a table that are not empty. Cells may be quoted, and then hold tabs, line breaks and doubled quotes. */
export function readTsv(text: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let [line, began, at] = [1, 1, text.startsWith(bom) ? 1 : 0]
  const end = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: began, cells })
    cells = []
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const opened = { line, column: cells.length + 1 }
      at += 1
      for (;;) {
        const close = text.indexOf('"', at)
        if (close === -1) throw new TsvError('quotes', opened.line, opened.column)
        cell += text.slice(at, close)
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
      line += cell.match(/\r\n|\r|\n/g)?.length ?? 0
      if (at < text.length && !/[\t\r\n]/.test(text.charAt(at)))
        throw new TsvError('quotes', line, opened.column)
    } else {
      const rest = /[^\t\r\n]*/y
      rest.lastIndex = at
      cell = rest.exec(text)?.[0] ?? ''
      at += cell.length
      cell = cell.trim()
    }
    if (rows.length >= mostRows) throw new TsvError('tooManyRows', line, 1)
    if (cells.length >= mostColumns) throw new TsvError('tooManyColumns', line, mostColumns + 1)
    cells.push(cell)
    const separator = text[at]
    if (separator === '\t') {
      at += 1
      // A tab at the very end has an empty cell behind it.
      if (at === text.length) cells.push('')
      continue
    }
    at += separator === '\r' && text[at + 1] === '\n' ? 2 : 1
    end()
    line += 1
    began = line
  }
  end()
  return rows
}
