import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

type Adapter = DatabaseAdapterObj<PostgresAdapter>

interface Refusal {
  message: string
  code?: string
  detail?: string | undefined
  where?: string | undefined
  hint?: string | undefined
  internalQuery?: string | undefined
  stack?: string | undefined
}

/** Classes of errors whose words tell of the server, never of a value: connection, access, names of tables, resources, shutdown. */
const ofTheServer = /^(?:08|28|3D|40|42|53|55|57|58)/
/** It quotes the statement. */
const syntaxError = '42601'

/** Takes the values out of what Postgres says of a statement, before anybody hears it. */
function hush(refusal: Refusal): void {
  const { code = '', message, detail, stack } = refusal
  const isSafe = ofTheServer.test(code) && code !== syntaxError
  const said = isSafe ? message : `Postgres refused a statement (${code}).`
  refusal.message = said
  if (stack !== undefined) refusal.stack = stack.replace(message, () => said)
  // Payload reads from it which field is taken.
  refusal.detail = code === '23505' ? detail?.replace(/=\(.*\)/s, '=(…)') : undefined
  refusal.where = refusal.hint = refusal.internalQuery = undefined
}

interface Connection {
  prependListener: (event: 'errorMessage', hear: (refusal: Refusal) => void) => void
}

interface Statement {
  queryWithCache: (text: string, params: unknown[], run: () => Promise<unknown>) => Promise<unknown>
}

interface Session {
  prepareQuery: (...args: unknown[]) => Statement
}

const quiet = new WeakSet<Session>()

/** drizzle puts a statement and its values into the message of its failure: only what went wrong is left. */
function hushSessions(sessions: Session): void {
  if (quiet.has(sessions)) return
  quiet.add(sessions)
  const prepare = sessions.prepareQuery
  sessions.prepareQuery = function (...args) {
    const statement = prepare.apply(this, args)
    const run = statement.queryWithCache.bind(statement)
    statement.queryWithCache = async (...query) => {
      try {
        return await run(...query)
      } catch (error) {
        throw hushed(error)
      }
    }
    return statement
  }
}

function hushed(error: unknown): unknown {
  if (!(error instanceof Error) || !('params' in error)) return error
  const { cause } = error
  const message = `A statement failed: ${cause instanceof Error ? cause.message : 'nobody knows why'}`
  const quiet = new Error(message, { cause })
  quiet.name = 'FailedQuery'
  return quiet
}

/**
 * No error of the database carries a text, a searched word or an address of anybody: whoever throws, logs or prints it afterwards has
 * nothing to hide.
 */
export function withQuietQueries(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      class QuietPool extends db.pg.Pool {
        constructor(...options: ConstructorParameters<typeof db.pg.Pool>) {
          super(...options)
          this.on('connect', (client) => {
            const { connection } = client as unknown as { connection: Connection }
            connection.prependListener('errorMessage', hush)
          })
          // An idle connection that breaks is replaced; unheard, it would end the process.
          this.on('error', () => {})
        }
      }
      db.pg = { ...db.pg, Pool: QuietPool }
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        await connect?.(options)
        const { session } = db.drizzle as unknown as { session: object }
        hushSessions(Object.getPrototypeOf(session) as Session)
      }
      return db
    },
  }
}
