import type { WorkDone } from '@/content/types'

/** A cell that a spreadsheet would take for a formula is marked as text. */
const cell = (value: string | number | null) => {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export type Columns = readonly [string, string, string, string, string, string, string]

/** RFC 4180 with a byte order mark, which spreadsheets need to read Arabic. `roleName` says what was done, in words. */
export function statementCsv(
  works: readonly WorkDone[],
  columns: Columns,
  roleName: (role: WorkDone['role']) => string,
): string {
  const rows = works.map(({ day, title, from, into, role, sourceWords, words }) =>
    [day, title.text, from, into, roleName(role), sourceWords, words].map(cell).join(','),
  )
  return `\ufeff${[columns.map(cell).join(','), ...rows].join('\r\n')}\r\n`
}
