import { labelOf, type Row } from './match-rows'
import type { Saved } from './merge-saves'

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** `headline`, `talk.medium`, `exchanges` (the rows of a list and their order) or `exchanges.q7ab3cd.answer`. */
const pathOf = (name: string): readonly [string, string?, string?] =>
  name.split('.') as [string, string?, string?]

/** The value of a field, by the name that it has among all of an interview. */
export function valueAt(saved: Saved, name: string): unknown {
  const [first, second, third] = pathOf(name)
  const value = saved[first]
  if (second === undefined) return value
  if (third === undefined) return (value as Row | null | undefined)?.[second]
  return rowsOf(value).find((row) => labelOf(row) === second)?.[third]
}

/** The same interview with another value there; a row that is not there yet is added with that alone. */
export function withValue(saved: Saved, name: string, value: unknown): Saved {
  const [first, second, third] = pathOf(name)
  if (second === undefined) return { ...saved, [first]: value }
  if (third === undefined) return { ...saved, [first]: { ...(saved[first] as Row), [second]: value } }
  const rows = rowsOf(saved[first])
  const isThere = rows.some((row) => labelOf(row) === second)
  const row = (each: Row) => (labelOf(each) === second ? { ...each, [third]: value } : each)
  return {
    ...saved,
    [first]: isThere ? rows.map(row) : [...rows, { id: second, key: second, [third]: value }],
  }
}

/** The rows of `saved`, in their order, as `newer` has them; one that it does not have stays as it is. */
export function withOwnRows(saved: unknown, newer: unknown): Row[] {
  const known = new Map(rowsOf(newer).map((row) => [labelOf(row), row]))
  return rowsOf(saved).map((row) => known.get(labelOf(row)) ?? row)
}
