import type { Config } from 'payload'

const withheld = 'Failed query (its text and values are withheld from the log)'

interface Logged {
  err?: unknown
  error?: unknown
}

/** An error without the values of the statement that failed: they are texts and addresses of people. */
function quiet(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const failedQuery = error.message.startsWith('Failed query:') || 'params' in error
  const cause = quiet(error.cause)
  return {
    type: error.name,
    message: failedQuery ? withheld : error.message,
    // Postgres names the constraint and the table; its `detail` would quote the row.
    ...('code' in error ? { code: error.code } : {}),
    ...('constraint' in error ? { constraint: error.constraint } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .join('\n'),
    ...(cause === undefined ? {} : { cause }),
  }
}

/** Payload logs failing SQL with its parameters; this logger never writes them. */
export const quietLogger: Exclude<Config['logger'], undefined> = {
  options: {
    name: 'dragoman',
    level: 'info',
    formatters: {
      log: (entry) => {
        const { err, error } = entry as Logged
        return {
          ...entry,
          ...(err === undefined ? {} : { err: quiet(err) }),
          ...(error === undefined ? {} : { error: quiet(error) }),
        }
      },
    },
    hooks: {
      logMethod(args, method) {
        const [first, ...rest] = args
        const said = first
        if (said instanceof Error) method.apply(this, [{ err: said }, ...rest])
        else method.apply(this, args)
      },
    },
  },
}
