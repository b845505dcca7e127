import type { FormState } from 'payload'

const rowCount = (fields: FormState, list: string) => fields[list]?.rows?.length ?? 0

const labelAt = (fields: FormState, list: string, n: number): unknown =>
  fields[`${list}.${String(n)}.key`]?.value ?? fields[`${list}.${String(n)}.id`]?.value

/** Where a field stands in the form (`exchanges.2.answer`), by the name that does not move with it (`exchanges.q7ab3cd.answer`). */
export function pathOf(fields: FormState, name: string): string | null {
  const [list = '', label, field] = name.split('.')
  if (field === undefined) return name
  const count = rowCount(fields, list)
  const at = Array.from({ length: count }, (_, n) => labelAt(fields, list, n)).findIndex(
    (each) => String(each) === label,
  )
  return at < 0 ? null : `${list}.${String(at)}.${field}`
}

/** The name of the field at a place of the form. */
export function nameOf(fields: FormState, path: string): string {
  const [list = '', n, ...field] = path.split('.')
  if (n === undefined || !/^\d+$/.test(n)) return path
  const label = labelAt(fields, list, Number(n))
  return [list, typeof label === 'string' ? label : n, ...field].join('.')
}
