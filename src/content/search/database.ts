import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { drizzle, type NodePgClient } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { GateShut, openGate } from '@/lib/gate'
import { openTransaction } from '@/lib/open-transaction'
import { databaseAway } from '@/lib/quiet-error'

import { readers } from '../reading/ask'

/** Whatever runs a statement: a connection, or what measures one. */
export type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

/** Longer than any honest search takes by far: it ends one that was made to hurt. */
const longest = 2000

/** A search is a guest in the pool: other pages keep connections of their own. */
const gate = openGate({ atOnce: 6, mostWaiting: 100, patience: longest })

/** Without the statement: what a reader looked for is no business of the log. */
class SearchFailed extends Error {
  constructor(readonly code: string) {
    super(`The search failed (${code}).`)
  }
}

/** Postgres gave up on the search, or too many search. */
export class TooMuchToSearch extends Error {}

const cancelled = '57014'
const noConnection = '08006'
const codeOf = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error) return error.code
  return 'cause' in error ? codeOf(error.cause) : null
}

async function inTransaction<Answer>(work: (db: Database) => Promise<Answer>): Promise<Answer> {
  const leave = await gate.enter()
  try {
    const { connection, rollBack } = await openTransaction(await readers(), 'begin read only')
    try {
      // It asks its client for nothing but `query`.
      const database = drizzle(connection as unknown as NodePgClient)
      await database.execute(prepared)
      return await work(database)
    } finally {
      await rollBack()
    }
  } finally {
    leave()
  }
}

/**
 * Runs a search on one connection, set for it: no compiling (it takes longer than the query), no reading of whole tables
 * (every question here has an index), and an end to what takes too long.
 */
export async function withDatabase<Answer>(work: (db: Database) => Promise<Answer>): Promise<Answer> {
  try {
    return await inTransaction(work)
  } catch (error) {
    const code = codeOf(error)
    if (code === cancelled || error instanceof GateShut) throw new TooMuchToSearch()
    const isAway = error instanceof Error && databaseAway(error) !== null
    throw new SearchFailed(typeof code === 'string' ? code : isAway ? noConnection : 'no code')
  }
}

const prepared = sql`select set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true),
  set_config('statement_timeout', ${String(longest)}, true)`

/** Arrays go as one text: drizzle would spread them into as many parameters. */
export const words = (list: readonly string[]) => sql`string_to_array(${list.join('\n')}, E'\n')`
export const ids = (list: readonly number[]) => sql`string_to_array(${list.join(',')}, ',')::integer[]`
