import type { DatabaseAdapterObj } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Adapter = DatabaseAdapterObj<PostgresAdapter>

/**
 * Payload's adapter takes one connection at its start and another each time that one is reset, and gives none back: twenty
 * resets of a firewall, and the site stands still. Here the pool is opened for it, and is whole. An idle connection that breaks
 * is replaced by the pool when it is needed, and is no reason to end the program.
 */
export function withWholePool(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        if (!(db.pool as PostgresAdapter['pool'] | undefined)) {
          const pool = new db.pg.Pool(db.poolOptions)
          pool.on('error', () => undefined)
          try {
            const connection = await pool.connect()
            connection.release()
            db.pool = pool
          } catch {
            // What cannot be reached is the adapter's to report.
            await pool.end()
          }
        }
        await connect?.(options)
        if (db.pool.listenerCount('error') === 0) db.pool.on('error', () => undefined)
      }
      return db
    },
  }
}
