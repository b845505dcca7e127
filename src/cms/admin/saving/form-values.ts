import type { FormState } from 'payload'

/** What a form holds, by the paths of its fields. */
export type Values = ReadonlyMap<string, unknown>

/** Of the server, or of the form alone: a difference in them is nothing that somebody typed. */
const serversOwn = /(^|\.)(revision|heldBack|updatedAt|createdAt|behindSince|_status|textHash|exchangeKey)$/

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0)

/** What is empty is empty however it is stored: no text, no rows, not ticked. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (isEmpty(one) && isEmpty(other)) ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))

export function valuesOf(fields: FormState): Values {
  const entries = Object.entries(fields).filter(([path, field]) => 'value' in field && !serversOwn.test(path))
  return new Map(entries.map(([path, field]) => [path, field.value]))
}

/** The paths in which two states of a form differ. */
export function changedPaths(before: Values, now: Values): string[] {
  const changed = [...now].filter(([path, value]) => !isSame(before.get(path), value)).map(([path]) => path)
  const gone = [...before].filter(([path, value]) => !now.has(path) && !isSame(value, undefined))
  return [...changed, ...gone.map(([path]) => path)]
}

export const topField = (path: string): string => path.split('.')[0] ?? path

/** The first path by which one state of a form is not the other; without a list of its thousands of fields. */
function someDiffering(before: FormState, now: FormState, isOne: (path: string) => boolean): boolean {
  for (const path in now) if (before[path] !== now[path] && isOne(path)) return true
  for (const path in before) if (!(path in now) && isOne(path)) return true
  return false
}

/** Whether anything was typed between two states of a form: cheap enough for every key. */
export const isTyped = (before: FormState, now: FormState): boolean =>
  before !== now &&
  someDiffering(before, now, (path) => before[path]?.value !== now[path]?.value && !serversOwn.test(path))
