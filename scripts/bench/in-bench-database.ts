import { cpus } from 'node:os'

import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'

import type { Database } from './fill'

interface Bench {
  name: string
  /** Leaves the database, and uses it the next time. */
  keep: boolean
  fill: (db: Database) => Promise<void>
  /** Answers Markdown. */
  measure: (payload: Payload, db: Database) => Promise<string>
  /** What the database held, in words. */
  holds: (db: Database) => Promise<string>
}

/** Measures in a migrated and filled database of its own, and answers the table with what it was measured on. */
export async function inBenchDatabase({ name, keep, fill, measure, holds }: Bench): Promise<string> {
  const home = process.env['DATABASE_URL'] ?? ''
  const server = drizzle(home)
  const drop = sql.raw(`drop database if exists ${name} with (force)`)
  // One that was left by a run that was stopped may be half filled.
  if (!keep) await server.execute(drop)
  const known = await server.execute(sql`select 1 from pg_database where datname = ${name}`)
  const filled = known.rows.length > 0
  if (!filled) await server.execute(sql.raw(`create database ${name} encoding 'UTF8' template template0`))
  const address = new URL(home)
  address.pathname = `/${name}`
  process.env['DATABASE_URL'] = address.href
  const { openPayload } = await import('../cms/open-payload')
  const { payload } = await openPayload()
  const own = drizzle(address.href)
  if (!filled) await fill(own)
  const answer = await measure(payload, own)
  const { rows } = await own.execute<{ version: string; size: string }>(sql`
    select split_part(version(), ' ', 2) as version, pg_size_pretty(pg_database_size(current_database())) as size`)
  const held = await holds(own)
  await own.$client.end()
  // Payload keeps its connections for a while; they end with the database, and nobody is left to mind.
  payload.db.pool.on('error', () => undefined)
  if (!keep) await server.execute(drop)
  await server.$client.end()
  const [about] = rows
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Postgres ${about?.version ?? ''}, ${day}`
  return `### ${held}, ${about?.size ?? ''}\n\n${machine}\n\n${answer}\n`
}
