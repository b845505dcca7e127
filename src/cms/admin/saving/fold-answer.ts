import { isSame, topField, type Values } from './form-values'

type Doc = Readonly<Record<string, unknown>>

/** What the answer says of a field: of the very row that was sent, wherever it stands by now; by its place, where no rows are given. */
function at(doc: unknown, path: string, sent: Values = new Map()): unknown {
  let value = doc
  let place = ''
  for (const name of path.split('.')) {
    place = place === '' ? name : `${place}.${name}`
    if (Array.isArray(value)) {
      const id = sent.get(`${place}.id`)
      value = (value as Doc[]).find((row, n) =>
        isSame(id, undefined) ? String(n) === name : row['id'] === id,
      )
    } else value = isPlain(value) ? undefined : (value as Doc)[name]
  }
  return value
}

/** The path of the row that a field stands in; null for a field of the document itself. */
const rowOf = (path: string): string | null => /^(.*\.\d+)\.[^.]+$/.exec(path)?.[1] ?? null

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/**
 * Whether the answer has other rows than were sent: then the form must be told them by the server. Of a list that is held back it is
 * known, and whoever brings the two saves together sees to it.
 */
export const hasOtherRows = (sent: Values, doc: Doc, heldBack: readonly string[] = []): boolean =>
  [...sent].some(([path, value]) => {
    if (heldBack.includes(topField(path))) return false
    const stored = at(doc, path)
    if (path.endsWith('.id') && rowOf(path) !== null) return !isSame(stored, value)
    return Array.isArray(stored) && typeof value === 'number' && stored.length !== value
  })

/**
 * What the server decided of what it was sent (the keys of new parts, a free address), for the fields that still say
 * what was sent. What was typed meanwhile stays, and so does the text of an editor that somebody may be in.
 */
export function foldAnswer(sent: Values, doc: Doc, now: Values): Map<string, unknown> {
  const folded = new Map<string, unknown>()
  for (const [path, was] of sent) {
    const decided = at(doc, path, sent)
    if (decided === undefined || !isPlain(decided) || !isPlain(was) || isSame(was, decided)) continue
    const row = rowOf(path)
    const isSameRow = row === null || isSame(now.get(`${row}.id`), sent.get(`${row}.id`))
    if (isSameRow && now.has(path) && isSame(now.get(path), was)) folded.set(path, decided)
  }
  for (const [row, key] of newKeys(sent, doc))
    if (!now.has(`${row}.key`) && isSame(now.get(`${row}.id`), sent.get(`${row}.id`)))
      folded.set(`${row}.key`, key)
  return folded
}

/** The keys of rows that were sent without one: until the server has answered, the field of a new row's key is there without a value. */
const newKeys = (sent: Values, doc: Doc): [row: string, key: string][] =>
  [...sent.keys()].flatMap((path): [string, string][] => {
    const row = path.endsWith('.id') ? rowOf(path) : null
    const key = row === null || sent.has(`${row}.key`) ? undefined : at(doc, `${row}.key`, sent)
    return row !== null && typeof key === 'string' ? [[row, key]] : []
  })
