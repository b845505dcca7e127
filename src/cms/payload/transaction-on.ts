import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'

import type { Connection } from '@/lib/open-transaction'

type Drizzle = PostgresAdapter['drizzle']
type Client = ConstructorParameters<typeof NodePgSession>[0]

/**
 * What drizzle hands to the callback of a transaction, over a connection that is in one already: the same tables, and a
 * transaction inside it is a savepoint.
 */
export function transactionOn(drizzle: Drizzle, connection: Connection) {
  const { fullSchema, schema, tableNamesMap } = drizzle._
  const tables = schema && { fullSchema, schema, tableNamesMap }
  const dialect = new PgDialect()
  // A session asks its client for nothing but `query`.
  const session = new NodePgSession(connection as unknown as Client, dialect, tables)
  return new NodePgTransaction(dialect, session, tables)
}
