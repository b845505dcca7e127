import { cpus } from 'node:os'

import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'

import type { Database } from './fill'

interface Filled {
  name: string
  /** Leaves the database, and uses it the next time. */
  keep: boolean
  fill: (db: Database) => Promise<void>
}
interface Bench extends Filled {
  /** Answers Markdown. */
  measure: (payload: Payload, db: Database) => Promise<string>
  /** What the database held, in words. */
  holds: (db: Database) => Promise<string>
}

/** The address of a benchmark's own database, beside the one that the launcher names. */
export function benchAddress(name: string): string {
  const address = new URL(process.env['DATABASE_URL'] ?? '')
  address.pathname = `/${name}`
  return address.href
}

/** Does something at the server itself. */
async function atServer<Answer>(work: (server: Database) => Promise<Answer>, home: string): Promise<Answer> {
  const server = drizzle(home)
  const answer = await work(server)
  await server.$client.end()
  return answer
}

export const dropDatabase = (name: string, home = process.env['DATABASE_URL'] ?? '') =>
  atServer(async (server) => {
    await server.execute(sql.raw(`drop database if exists ${name} with (force)`))
  }, home)

/** A migrated and filled database of its own, which is `DATABASE_URL` from here on. */
export async function openFilled({ name, keep, fill }: Filled): Promise<{ payload: Payload; db: Database }> {
  const home = process.env['DATABASE_URL'] ?? ''
  // One that was left by a run that was stopped may be half filled.
  if (!keep) await dropDatabase(name, home)
  const filled = await atServer(async (server) => {
    const known = await server.execute(sql`select 1 from pg_database where datname = ${name}`)
    const isThere = known.rows.length > 0
    if (!isThere) await server.execute(sql.raw(`create database ${name} encoding 'UTF8' template template0`))
    return isThere
  }, home)
  const address = benchAddress(name)
  process.env['DATABASE_URL'] = address
  const { openPayload } = await import('../cms/open-payload')
  const { payload } = await openPayload()
  // Payload keeps its connections for a while; they end with the database, and nobody is left to mind.
  payload.db.pool.on('error', () => undefined)
  const db = drizzle(address)
  if (!filled) await fill(db)
  return { payload, db }
}

/** On what it was measured. */
export async function machineOf(db: Database): Promise<{ machine: string; size: string }> {
  const { rows } = await db.execute<{ version: string; size: string }>(sql`
    select split_part(version(), ' ', 2) as version, pg_size_pretty(pg_database_size(current_database())) as size`)
  const [about] = rows
  const day = new Date().toISOString().slice(0, 10)
  const processors = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`
  return {
    machine: `${processors}, Postgres ${about?.version ?? ''}, ${day}`,
    size: about?.size ?? '',
  }
}

/** Measures in a migrated and filled database of its own, and answers the table with what it was measured on. */
export async function inBenchDatabase({ measure, holds, ...filled }: Bench): Promise<string> {
  const home = process.env['DATABASE_URL'] ?? ''
  const { payload, db } = await openFilled(filled)
  const answer = await measure(payload, db)
  const { machine, size } = await machineOf(db)
  const held = await holds(db)
  await db.$client.end()
  if (!filled.keep) await dropDatabase(filled.name, home)
  return `### ${held}, ${size}\n\n${machine}\n\n${answer}\n`
}
