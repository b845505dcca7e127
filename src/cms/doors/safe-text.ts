import { APIError } from 'payload'

import { toNfc } from '@/lib/normal-form'

import type { DoorCheck } from './at-every-door'

// NUL and the other C0 controls but tab and line ends; lone surrogates cannot be stored as UTF-8.
const refused = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\p{Cs}/u
// Overrides and isolates turn the text around them; the marks that Arabic needs (U+200E, U+200F, U+061C) may stay.
const turning = /[\u202A-\u202E\u2066-\u2069]/g
// Postgres takes a minute to bring 100,000 marks on one letter into their order, and no writing has more than a few.
const endless = /\p{M}{101}/u
const deepest = 60

function refuse(text: string, place: string): void {
  const marked = endless.exec(text)
  if (marked)
    throw new APIError(
      `${place} has a letter with more than 100 marks on it (after "${text.slice(Math.max(0, marked.index - 20), marked.index)}"). Delete them.`,
      400,
    )
  const found = refused.exec(text)
  if (!found) return
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new APIError(
    `${place} has a character that no text can have (U+${code}, after "${text.slice(Math.max(0, found.index - 20), found.index)}"). Delete it.`,
    400,
  )
}

/** The same data with every text in NFC and without marks that turn the direction of what follows. */
function safe(value: unknown, place: string, depth: number): unknown {
  if (typeof value === 'string') {
    refuse(value, place)
    return toNfc(value).replace(turning, '')
  }
  if (typeof value !== 'object' || value === null || value instanceof Date || ArrayBuffer.isView(value))
    return value
  if (depth > deepest) throw new APIError(`${place} is nested too deep.`, 400)
  if (Array.isArray(value)) return value.map((item, n) => safe(item, `${place}, ${String(n + 1)}`, depth + 1))
  for (const key of Object.keys(value)) refuse(key, place)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      safe(inner, depth === 0 ? `"${key}"` : place, depth + 1),
    ]),
  )
}

const written = ['data', 'where', 'sort', 'search'] as const

/** Refuses what Postgres cannot store, with a sentence instead of a failure; what it can is stored in one form. */
export const safeText: DoorCheck = ({ args }) => {
  for (const name of written) if (args[name]) args[name] = safe(args[name], 'The text', 0)
}
