import { labelOf, type Row } from './match-rows'
import { isOfServer, type Saved } from './merge-saves'
import { valueAt, withValue } from './saved-fields'

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** The rows that are stored, in their order, as the save has them; what it has added stands behind what it stood behind. */
function inStoredOrder(sent: readonly Row[], stored: readonly Row[]): Row[] {
  const own = new Map(sent.map((row) => [labelOf(row), row]))
  const known = new Set(stored.map(labelOf))
  const rows = stored.map((row) => own.get(labelOf(row)) ?? row)
  let last = -1
  for (const row of sent) {
    const at = rows.findIndex((each) => labelOf(each) === labelOf(row))
    if (at >= 0) last = at
    // A row with a key has been stored before: whoever has dropped it since is not asked to take it back.
    else if (!known.has(labelOf(row)) && !row['key']) rows.splice(++last, 0, row)
  }
  return rows
}

/**
 * What a save says nothing about stays as it is stored: a field that somebody else has changed too, until its writer has chosen,
 * and the rows of a list (by its name) until the writer's form has followed them.
 */
export function withHeldBack(sent: Saved, stored: Saved, heldBack: readonly string[]): Saved {
  const lists = heldBack.filter((name) => !name.includes('.') && Array.isArray(stored[name]))
  const ordered = lists.reduce<Saved>(
    (saved, list) => ({ ...saved, [list]: inStoredOrder(rowsOf(sent[list]), rowsOf(stored[list])) }),
    sent,
  )
  const fields = heldBack
    .filter((name) => name in stored || name.includes('.'))
    .filter((name) => !lists.includes(name) && !isOfServer(name))
  return fields.reduce<Saved>((saved, name) => withStored(saved, stored, name), ordered)
}

function withStored(saved: Saved, stored: Saved, name: string): Saved {
  const [list = '', label, field] = name.split('.')
  if (field === undefined) return withValue(saved, name, valueAt(stored, name))
  const isThere = [saved, stored].every((each) => rowsOf(each[list]).some((row) => labelOf(row) === label))
  return isThere ? withValue(saved, name, valueAt(stored, name)) : saved
}
