import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { noteQuestion } from '@/lib/answering'
import { GateShut, openGate } from '@/lib/gate.mjs'
import { databaseAway } from '@/lib/quiet-error'

import { longestSearch, searches, searchesAtOnce } from '../reading/connections'

/** Whatever runs a statement: connections, or what measures them. */
export type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

const gate = openGate({ atOnce: searchesAtOnce, mostWaiting: 100, patience: longestSearch })

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

async function inTurn<Answer>(work: (db: Database) => Promise<Answer>): Promise<Answer> {
  // It asks too much, one thing after the other, to be asked again.
  noteQuestion(() => ({ about: [], protects: false, asked: null }))
  const leave = await gate.enter()
  try {
    return await work(drizzle(await searches()))
  } finally {
    leave()
  }
}

/** Runs a search on connections that are set for it, with an end to what takes too long. */
export async function withDatabase<Answer>(work: (db: Database) => Promise<Answer>): Promise<Answer> {
  try {
    return await inTurn(work)
  } catch (error) {
    const code = codeOf(error)
    if (code === cancelled || error instanceof GateShut) throw new TooMuchToSearch()
    const isAway = error instanceof Error && databaseAway(error) !== null
    throw new SearchFailed(typeof code === 'string' ? code : isAway ? noConnection : 'no code')
  }
}

/** Arrays go as one text: drizzle would spread them into as many parameters. */
export const words = (list: readonly string[]) => sql`string_to_array(${list.join('\n')}, E'\n')`
export const ids = (list: readonly number[]) => sql`string_to_array(${list.join(',')}, ',')::integer[]`
