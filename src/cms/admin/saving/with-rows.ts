import type { FormState } from 'payload'

import type { Saved } from '@/newsroom/translation/merge-saves'
import { saySame } from '@/newsroom/translation/say-same'

import { nameOf, pathOf } from './form-places'

const at = (saved: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Saved)[name] : undefined),
      saved,
    )

/**
 * The form with the rows that it is to have from now on, as the server has drawn it from `drawn`; with what has been typed since, and
 * the rows folded that are.
 */
export function withRows(state: FormState, drawn: Saved, newest: Saved, before: FormState): FormState {
  return Object.fromEntries(
    Object.entries(state).map(([path, field]) => {
      const old = before[pathOf(before, nameOf(state, path)) ?? '']
      const rows = field.rows?.map((row) => {
        const known = old?.rows?.find(({ id }) => id === row.id)
        return known?.collapsed === undefined ? row : { ...row, collapsed: known.collapsed }
      })
      const value = at(newest, path)
      const typed = rows || saySame(at(drawn, path), value) ? {} : { value, initialValue: value }
      return [path, { ...field, ...typed, ...(rows ? { rows } : {}) }]
    }),
  )
}
