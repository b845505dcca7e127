import type { Config } from 'payload'

import { onceAMinute } from '@/lib/once-a-minute'
import { databaseAway, quietError } from '@/lib/quiet-error'

interface Entry {
  err?: unknown
  error?: unknown
  msg?: unknown
}

/** Said to whoever asked, with its words: a refusal is no news for a log, and any visitor can cause thousands. */
const isRefusal = (error: unknown) => error instanceof Error && 'isPublic' in error && error.isPublic === true

const sameAgain = onceAMinute()

/** What is written of an entry; null where nothing is. */
function written(first: unknown): { entry: unknown; again: number } | null {
  const given: Entry = first instanceof Error ? { err: first } : (first ?? {})
  const error = typeof first === 'string' ? undefined : (given.err ?? given.error)
  if (isRefusal(error)) return null
  if (!(error instanceof Error)) {
    const again = sameAgain(typeof first === 'string' ? first : String(given.msg))
    return again === null ? null : { entry: first, again }
  }
  const away = databaseAway(error)
  const { stack, ...quiet } = quietError(error)
  const again = sameAgain(away ?? `${quiet.type} ${quiet.message} ${stack.split('\n')[0] ?? ''}`)
  if (again === null) return null
  const entry = away ? { msg: `The database cannot be reached (${away}).` } : { err: { ...quiet, stack } }
  return { entry, again }
}

/** What Payload would log of refusals by name, with words of those who asked. */
const refusals = [
  'AuthenticationError',
  'FileRetrievalError',
  'FileUploadError',
  'Forbidden',
  'Locked',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'QueryError',
  'UnverifiedEmail',
  'ValidationError',
] as const

export const unloggedRefusals: Exclude<Config['loggingLevels'], undefined> = Object.fromEntries(
  refusals.map((name) => [name, false]),
)

/** Payload's logger without a word of anybody's, and without the same again. */
export const quietLogger: Exclude<Config['logger'], undefined> = {
  options: {
    name: 'dragoman',
    level: 'info',
    hooks: {
      logMethod([first, ...rest], method) {
        const left = written(first)
        if (left === null) return
        method.apply(this, [left.entry, ...rest])
        if (left.again > 0) method.apply(this, [`(and ${String(left.again)} more like it)`])
      },
    },
  },
}
