import type { FormState } from 'payload'

import { isTaken } from '../parts/taken-parts'

/** A row that was taken out of a list, with all that its fields held. */
export interface RemovedRow {
  path: string
  index: number
  blockType: string | undefined
  /** By the paths within the row. */
  fields: FormState
}

const idsOf = (fields: FormState, path: string) => (fields[path]?.rows ?? []).map(({ id }) => id)

function rowFields(fields: FormState, path: string, index: number): FormState {
  const start = `${path}.${String(index)}.`
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name.startsWith(start) ? [[name.slice(start.length), field]] : [],
    ),
  )
}

/** The one row by which a list of the form is shorter than before, the others being as they were; else null. */
export function removedRow(before: FormState, now: FormState): RemovedRow | null {
  for (const path in before) {
    if (before[path] === now[path]) continue
    const [was, is] = [before[path]?.rows, now[path]?.rows]
    if (!was || was === is || was.length !== (is?.length ?? 0) + 1) continue
    const [had, has] = [idsOf(before, path), idsOf(now, path)]
    const index = had.findIndex((id, n) => id !== has[n])
    if (had.filter((_, n) => n !== index).some((id, n) => id !== has[n])) continue
    if (isTaken(had[index] ?? '')) continue
    return { path, index, blockType: was[index]?.blockType, fields: rowFields(before, path, index) }
  }
  return null
}
