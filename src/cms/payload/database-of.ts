import type { PayloadRequest } from 'payload'

/** The connection of the request's own transaction: a second one could wait for the first for ever (the pool is finite). */
export async function databaseOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>) {
  const { db } = req.payload
  const transaction = req.transactionID ? db.sessions?.[await req.transactionID]?.db : undefined
  return (transaction ?? db.drizzle) as typeof db.drizzle
}
