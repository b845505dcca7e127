import type { DatabaseAdapterObj, PayloadRequest, UpdateOneArgs } from 'payload'
import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

import { databaseOf } from './database-of'
import { tables } from './tables'

type Adapter = DatabaseAdapterObj<PostgresAdapter>

interface Session extends Record<string, unknown> {
  id: string
  createdAt: string | Date
}

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value

/** Payload has just made it: what comes from the database has its dates as text. */
const isNew = ({ createdAt }: Session) => createdAt instanceof Date

/** The sessions of a user that still hold, read once nobody else can write them before this transaction ends. */
async function storedSessions(user: number | string, req: Partial<PayloadRequest>): Promise<Session[]> {
  const db = await databaseOf(req as PayloadRequest)
  await db.execute(sql`select from ${tables.users} where id = ${user} for no key update`)
  const { rows } = await db.execute<Session>(sql`
    select id, created_at as "createdAt", expires_at as "expiresAt" from ${tables.sessions}
    where _parent_id = ${user} and expires_at > now() order by _order`)
  return rows
}

/**
 * Payload reads a user, with the sessions of that moment, and writes it back later: of two sign-ins at once one lost its
 * session, who had signed out was signed in again by a save, and a role taken away meanwhile came back with a sign-in. Here the
 * sessions that are stored stay but the one that asks, those that are not come in only when new, and none is left where none is
 * written; who signs in or out writes sessions and nothing else.
 */
export function withKeptSessions(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const updateOne = db.updateOne.bind(db) as (asked: UpdateOneArgs) => Promise<unknown>

      async function merged({ collection, id, data, req }: UpdateOneArgs) {
        const list: unknown = data['sessions']
        const isOurs = collection === 'users' && id !== undefined && req?.transactionID !== undefined
        if (!isOurs || !Array.isArray(list)) return data
        // How Payload marks that only sessions have changed.
        const rest = data['updatedAt'] === null ? { updatedAt: null } : data
        if (list.length === 0) return { ...rest, sessions: [] }
        const written = list.filter(isSession)
        const stored = await storedSessions(id, req)
        const mine: unknown = req.user && '_sid' in req.user ? req.user._sid : undefined
        const isWritten = ({ id }: Session) => written.some((session) => session.id === id)
        const isStored = ({ id }: Session) => stored.some((session) => session.id === id)
        const sessions = [
          ...stored.filter((session) => session.id !== mine && !isWritten(session)),
          ...written.filter((session) => isNew(session) || isStored(session)),
        ]
        return { ...rest, sessions }
      }

      db.updateOne = async (asked) => updateOne({ ...asked, data: await merged(asked) })
      return db
    },
  }
}
