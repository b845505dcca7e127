import { isSame, type Values } from './form-values'

type Doc = Readonly<Record<string, unknown>>

function at(doc: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      doc,
    )
}

/** The path of the row that a field stands in; null for a field of the document itself. */
const rowOf = (path: string): string | null => /^(.*\.\d+)\.[^.]+$/.exec(path)?.[1] ?? null

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** Whether the answer has other rows than were sent: then the form must be told them by the server. */
export const hasOtherRows = (sent: Values, doc: Doc): boolean =>
  [...sent].some(([path, value]) => {
    const rows = at(doc, path)
    if (path.endsWith('.id') && rowOf(path) !== null) return !isSame(at(doc, path), value)
    return Array.isArray(rows) && typeof value === 'number' && rows.length !== value
  })

/**
 * What the server decided of what it was sent (the keys of new parts, a free address), for the fields that still say
 * what was sent. What was typed meanwhile stays, and so does the text of an editor that somebody may be in.
 */
export function foldAnswer(sent: Values, doc: Doc, now: Values): Map<string, unknown> {
  const folded = new Map<string, unknown>()
  for (const [path, was] of sent) {
    const decided = at(doc, path)
    if (decided === undefined || !isPlain(decided) || !isPlain(was) || isSame(was, decided)) continue
    const row = rowOf(path)
    const isSameRow = row === null || isSame(now.get(`${row}.id`), sent.get(`${row}.id`))
    if (isSameRow && now.has(path) && isSame(now.get(path), was)) folded.set(path, decided)
  }
  return folded
}
