import type { DatabaseAdapterObj } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { openGate } from '@/lib/gate.mjs'
import { type Connection, openTransaction } from '@/lib/open-transaction'

import { beginText } from '@/cms/begin-text'
import { afterTelling, settle } from '@/cms/publishing/settle'
import { TooBusy } from './too-busy'
import { transactionOn } from './transaction-on'

type Adapter = DatabaseAdapterObj<PostgresAdapter>

/** Of the pool's twenty connections: publications that wait for each other's rows leave the rest to those who read. */
export const writers = { atOnce: 8, mostWaiting: 200, patience: 20_000 }

/**
 * Takes and gives back the connection of a transaction itself, lets a few write at a time, tells readers what it has changed, and
 * makes a failed COMMIT an error. The adapter's own `beginTransaction` loses a connection for good with each BEGIN that is refused, and answers
 * "created" where nothing was stored.
 */
export function withSoundTransactions(adapter: Adapter): Adapter {
  const gate = openGate(writers)
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)

      /** In the transaction that is about to be committed, of which nobody else has hold any more. */
      async function settleOn(connection: Connection) {
        const id = crypto.randomUUID()
        const nothing = () => Promise.resolve()
        db.sessions[id] = { db: transactionOn(db.drizzle, connection), resolve: nothing, reject: nothing }
        try {
          return await settle(db, id)
        } finally {
          Reflect.deleteProperty(db.sessions, id)
        }
      }

      async function begin(options: Parameters<typeof beginText>[0]) {
        const leave = await gate.enter()
        let told: readonly string[] | null = null
        const tell = async (connection: Connection) => {
          told = await settleOn(connection)
        }
        try {
          const transaction = await openTransaction(db.pool, beginText(options), leave, tell)
          return {
            ...transaction,
            async commit() {
              await transaction.commit()
              if (told) await afterTelling(db, told)
            },
          }
        } catch (error) {
          leave()
          throw error
        }
      }

      db.beginTransaction = async (options) => {
        await db.initializing
        const transaction = await begin(options ?? db.transactionOptions ?? undefined).catch(
          (error: unknown) => {
            throw new TooBusy(error)
          },
        )
        const id = crypto.randomUUID()
        let ending: Promise<void> | undefined
        db.sessions[id] = {
          db: transactionOn(db.drizzle, transaction.connection),
          resolve: () => (ending = transaction.commit()),
          // After a commit that failed the adapter asks for this, and goes on as if all were well unless it fails too.
          reject: () => ending ?? transaction.rollBack(),
        }
        return id
      }
      return db
    },
  }
}
