import type { FieldState, FormState, Row } from 'payload'

import { rowId } from '@/cms/payload/row-id'
import { saySame } from '@/newsroom/translation/say-same'

/** A part as the form holds it, its fields by their paths within it. */
export interface PartState {
  row: Row
  fields: FormState
}

/** What a part is known by, and what was decided of it, is its own and not that of a part made from it. */
const ownNames = new Set(['id', 'key', 'behindSince', 'madeFrom', 'change', 'done', 'note', 'mark'])

/** All parts in their order, in one walk through the form. */
export function partsIn(form: FormState, path: string): PartState[] {
  const parts = (form[path]?.rows ?? []).map((row): PartState => ({ row, fields: {} }))
  const start = `${path}.`
  for (const name in form) {
    if (!name.startsWith(start)) continue
    const end = name.indexOf('.', start.length)
    const part = end < 0 ? undefined : parts[Number(name.slice(start.length, end))]
    const field = form[name]
    if (part && field) part.fields[name.slice(end + 1)] = field
  }
  return parts
}

/** The form with these parts and no others. */
export function withParts(form: FormState, path: string, parts: readonly PartState[]): FormState {
  const start = `${path}.`
  const next: FormState = {}
  for (const name in form) if (!name.startsWith(start) && form[name]) next[name] = form[name]
  next[path] = {
    ...form[path],
    rows: parts.map(({ row }) => row),
    value: parts.length,
    disableFormData: parts.length > 0,
  }
  for (const [at, { fields }] of parts.entries())
    for (const name in fields) if (fields[name]) next[`${start}${String(at)}.${name}`] = fields[name]
  return next
}

export const valueIn = ({ fields }: PartState, name: string): unknown => fields[name]?.value

export const questionOf = (part: PartState): string => {
  const value = valueIn(part, 'question')
  return typeof value === 'string' ? value : ''
}

const typed = (field: FieldState | undefined, value: unknown): FieldState => ({
  ...field,
  value,
  // An editor of rich text takes other words only with this.
  initialValue: value,
  isModified: true,
})

/** The part with other words, as if they had been typed. */
export const withValues = (part: PartState, values: Readonly<Record<string, unknown>>): PartState => ({
  row: part.row,
  fields: {
    ...part.fields,
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typed(part.fields[name], value)]),
    ),
  },
})

/** Another part of the same kind, with fields that are drawn at once, and nothing of what is the part's own. */
export function newPartLike(part: PartState, values: Readonly<Record<string, unknown>>): PartState {
  const id = rowId()
  const fields: FormState = Object.fromEntries(
    Object.entries(part.fields).map(([name, { errorMessage: _, ...field }]) => [
      name,
      ownNames.has(name) ? { ...field, value: null, initialValue: null, isModified: true } : field,
    ]),
  )
  return withValues({ row: { ...part.row, id }, fields }, { ...values, id })
}

/** A run of parts, and what takes its place; turned around it is its own way back. */
export interface PartChange {
  from: readonly PartState[]
  to: readonly PartState[]
}

export const backOf = ({ from, to }: PartChange): PartChange => ({ from: to, to: from })

const words = ['question', 'answer', 'text', 'caption', 'speaker', 'media', 'shortened'] as const
const hasSameWords = (one: PartState, other: PartState): boolean =>
  words.every((name) => saySame(valueIn(one, name), valueIn(other, name)))

/** What of a part came to be known only after it was left so: its key, what draws it. */
function withNewer(part: PartState, now: PartState | undefined): PartState {
  const key = now?.fields['key']
  return key?.value ? { ...part, fields: { ...part.fields, key } } : part
}

/** The parts after a change; null where the run is not there as it was left. */
export function changed(parts: readonly PartState[], { from, to }: PartChange): PartState[] | null {
  const at = parts.findIndex(({ row }) => row.id === from[0]?.row.id)
  if (at < 0) return null
  const run = parts.slice(at, at + from.length)
  const isThere = from.every((part, n) => {
    const now = run[n]
    return now?.row.id === part.row.id && hasSameWords(now, part)
  })
  if (!isThere) return null
  const known = new Map(run.map((part) => [part.row.id, part]))
  return [
    ...parts.slice(0, at),
    ...to.map((part) => withNewer(part, known.get(part.row.id))),
    ...parts.slice(at + from.length),
  ]
}
