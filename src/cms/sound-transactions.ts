import type { DatabaseAdapterObj } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Adapter = DatabaseAdapterObj<PostgresAdapter>

/**
 * Makes a failed COMMIT an error. The adapter's own `beginTransaction` swallows it, so that a save whose connection was
 * cut at the end answers "created" although nothing was stored. Otherwise it does what the adapter does: drizzle's
 * callback is held open until the operation resolves or rejects it.
 */
export function withSoundTransactions(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      db.beginTransaction = async (options) => {
        await db.initializing
        const id = crypto.randomUUID()
        await new Promise<void>((opened, failed) => {
          const done = db.drizzle.transaction(
            async (transaction) => {
              await new Promise<void>((commit, abandon) => {
                let ending = false
                db.sessions[id] = {
                  db: transaction,
                  resolve: () => {
                    ending = true
                    commit()
                    return done
                  },
                  reject: () => {
                    abandon(new Error('rolled back'))
                    return ending ? done : done.catch(() => undefined)
                  },
                }
                opened()
              })
            },
            options ?? db.transactionOptions ?? undefined,
          )
          done.catch(failed)
        })
        return id
      }
      return db
    },
  }
}
