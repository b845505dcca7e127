import type { ClientBlock, FieldState, FormState, Row } from 'payload'

/** Payload's own name for it, so that one thing is copied at a time, wherever in the admin. */
const shelf = '_payloadClipboard'

interface Copied {
  type: 'blocks'
  path: string
  blocks: readonly ClientBlock[]
  rowIndex?: number
  data: FormState
}

/** One part that was copied: its kind, and its fields by their paths within it. */
export interface CopiedPart {
  kind: string
  fields: FormState
}

/** What a part is known by, and what was decided of it, is its own and not that of a copy. */
const ownNames = new Set(['id', 'key', 'behindSince'])

const withoutParts = ({ customComponents: _, validate: __, ...field }: FieldState): FieldState => ({
  ...field,
  ...(field.rows ? { rows: field.rows.map(({ customComponents: ___, ...row }): Row => row) } : {}),
})

/** The state of the list, or of one of its rows, without what cannot be written down. */
export function copyOf(fields: FormState, path: string, at?: number): FormState {
  const start = at === undefined ? path : `${path}.${String(at)}`
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name === start || name.startsWith(`${start}.`) ? [[name, withoutParts(field)]] : [],
    ),
  )
}

export function keepCopy(storage: Storage, copied: Copied): boolean {
  try {
    storage.setItem(shelf, JSON.stringify(copied))
    return true
  } catch {
    return false
  }
}

function partIn({ data, path }: Copied, at: number): CopiedPart[] {
  const start = `${path}.${String(at)}.`
  const fields = Object.fromEntries(
    Object.entries(data).flatMap(([name, field]) =>
      name.startsWith(start) && !ownNames.has(name.slice(start.length))
        ? [[name.slice(start.length), field]]
        : [],
    ),
  )
  const kind = fields['blockType']?.value
  return typeof kind === 'string' ? [{ kind, fields }] : []
}

/** The parts that were copied; none where nothing was, or something else. */
export function keptParts(storage: Storage, path: string, kinds: readonly string[]): CopiedPart[] {
  try {
    const copied = JSON.parse(storage.getItem(shelf) ?? 'null') as Copied | null
    if (copied?.type !== 'blocks' || copied.path !== path) return []
    const rows =
      copied.rowIndex === undefined ? (copied.data[path]?.rows ?? []).map((_, n) => n) : [copied.rowIndex]
    const parts = rows.flatMap((at) => partIn(copied, at))
    return parts.every(({ kind }) => kinds.includes(kind)) ? parts : []
  } catch {
    return []
  }
}
