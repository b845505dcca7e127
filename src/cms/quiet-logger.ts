import type { Config } from 'payload'

const withheld = 'Failed query (its text and values are withheld from the log)'

interface Logged {
  err?: unknown
  error?: unknown
}

/**
 * An error without the values of the statement that failed: they are texts and addresses of people. What Postgres says
 * about it may quote them, so of that only the code and the constraint stay.
 */
function quiet(error: unknown, ofQuery = false): unknown {
  if (!(error instanceof Error)) return error
  const failedQuery = ofQuery || error.message.startsWith('Failed query:') || 'params' in error
  const cause = quiet(error.cause, failedQuery)
  return {
    type: error.name,
    message: failedQuery ? withheld : error.message,
    ...('code' in error ? { code: error.code } : {}),
    ...('constraint' in error ? { constraint: error.constraint } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .join('\n'),
    ...(cause === undefined ? {} : { cause }),
  }
}

/** Before anything is written: the logger takes its message from an error that it is handed. */
function quietEntry(first: unknown): unknown {
  if (first instanceof Error) return { err: quiet(first) }
  if (typeof first !== 'object' || first === null) return first
  const { err, error } = first as Logged
  return {
    ...first,
    ...(err === undefined ? {} : { err: quiet(err) }),
    ...(error === undefined ? {} : { error: quiet(error) }),
  }
}

/** Payload logs failing SQL with its parameters; this logger never writes them. */
export const quietLogger: Exclude<Config['logger'], undefined> = {
  options: {
    name: 'dragoman',
    level: 'info',
    hooks: {
      logMethod([first, ...rest], method) {
        method.apply(this, [quietEntry(first), ...rest])
      },
    },
  },
}
