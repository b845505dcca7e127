/** Of a connection, what a transaction needs. */
export interface Connection {
  query: (statement: string) => Promise<{ command: string }>
  on: (event: 'error', listener: (error: Error) => void) => unknown
  off: (event: 'error', listener: (error: Error) => void) => unknown
  /** With an error it is closed instead of being lent again. */
  release: (error?: Error) => void
}

export interface OpenTransaction {
  /** Refuses what is asked of it after the end: by then somebody else may have the connection. */
  connection: Connection
  /** Fails unless all of it is stored. */
  commit: () => Promise<void>
  rollBack: () => Promise<void>
}

const hasFailed = () => new Error('The transaction had failed, and nothing of it is stored.')
/** What Postgres says to a statement after one that failed; a query builder wraps it. */
const isAborted = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === '25P02') || isAborted(error.cause))

const failure = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/**
 * Takes a connection for one transaction. Whatever becomes of the transaction, the pool has its connection back or a place for
 * another, and `given` is called once. (drizzle's own keeps a connection for good when the server refuses BEGIN.) What is still to
 * be done before a COMMIT is done by `settle`, when nobody else may ask anything of the connection any more.
 */
export async function openTransaction(
  pool: { connect: () => Promise<Connection> },
  begin = 'begin',
  given: () => void = () => undefined,
  settle: (connection: Connection) => Promise<void> = () => Promise.resolve(),
): Promise<OpenTransaction> {
  const lent = await pool.connect()
  let isOpen = true
  let isLent = true

  function giveBack(error?: Error) {
    isOpen = false
    if (!isLent) return
    isLent = false
    lent.off('error', giveBack)
    lent.release(error)
    given()
  }
  // Nobody may be asking when the server ends the connection: unheard, that error would end the program.
  lent.on('error', giveBack)

  try {
    await lent.query(begin)
  } catch (error) {
    giveBack(failure(error))
    throw error
  }

  const query = (...asked: unknown[]): unknown =>
    isOpen ? Reflect.apply(lent.query, lent, asked) : Promise.reject(new Error('This transaction has ended.'))
  return {
    connection: Object.create(lent, { query: { value: query } }) as Connection,
    async commit() {
      try {
        if (!isOpen) throw new Error('The connection was lost, and nothing of the transaction is stored.')
        isOpen = false
        await settle(lent)
        const { command } = await lent.query('commit')
        // Of a transaction in which a statement failed, Postgres answers a COMMIT with ROLLBACK, and no error.
        if (command !== 'COMMIT') throw hasFailed()
      } catch (error) {
        giveBack(failure(error))
        throw isAborted(error) ? hasFailed() : error
      }
      giveBack()
    },
    async rollBack() {
      if (!isOpen) return
      isOpen = false
      try {
        await lent.query('rollback')
        giveBack()
      } catch (error) {
        giveBack(failure(error))
      }
    },
  }
}
