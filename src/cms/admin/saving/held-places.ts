import type { FormState } from 'payload'

import { pathOf } from './form-places'
import { saySame } from '@/newsroom/translation/say-same'

import type { Values } from './form-values'

/** What a form says nothing about while two saves are brought together, by name. */
export function heldNames(fields: FormState): string[] {
  const names = fields['heldBack']?.value
  return Array.isArray(names) ? (names as string[]) : []
}

export const holdsTheSame = (one: FormState, other: FormState): boolean =>
  saySame(heldNames(one), heldNames(other))

/** Where those fields stand in the form. The rows of a list that is held back are stored all the same, only not their order. */
export const heldPaths = (fields: FormState): ReadonlySet<string> =>
  new Set(heldNames(fields).flatMap((name) => (fields[name]?.rows ? [] : (pathOf(fields, name) ?? []))))

/** Like nothing that a form could hold: whatever is chosen there in the end is yet to be stored. */
const yetToChoose = Symbol('yet to choose')

/** What the server has of these fields once a save of them has arrived. */
export const storedOf = (values: Values, held: ReadonlySet<string>): Values =>
  new Map([...values].map(([path, value]) => [path, held.has(path) ? yetToChoose : value]))
