import { sql } from '@payloadcms/db-postgres'
import config from '@payload-config'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'

import { tables } from '@/cms/payload/tables'

/** Payload on the database that the launcher names, migrated when it says so; the caller destroys it. */
export async function openPayload(): Promise<{ payload: Payload; migrated: number }> {
  const payload = await getPayload({ config })
  payload.logger.level = 'warn'
  await refuseOtherEncodings(payload)
  await refuseOlder(payload)
  const migrated = process.env['DRAGOMAN_MIGRATE'] === '0' ? 0 : await migrate(payload)
  return { payload, migrated }
}

async function refuseOtherEncodings({ db }: Payload): Promise<void> {
  const { rows } = await db.drizzle.execute<{ server_encoding: string }>(sql`show server_encoding`)
  const encoding = rows[0]?.server_encoding
  if (encoding !== 'UTF8')
    throw new Error(
      `The database is stored as ${String(encoding)}. Make one with: createdb --encoding=UTF8 --template=template0 NAME`,
    )
}

/** Before the first release the shape of the database was begun anew: there was nothing in one but the sample. */
async function refuseOlder({ db }: Payload): Promise<void> {
  const { rows } = await db.drizzle.execute<{ found: string | null }>(
    sql`select to_regclass(${tables.migrations.value}) as found`,
  )
  if (!rows[0]?.found) return
  const { rows: older } = await db.drizzle.execute(
    sql`select from ${tables.migrations} where name = '20261122_143605_initial'`,
  )
  if (older.length > 0)
    throw new Error(
      'The database was made by a Dragoman from before its first release, which this one cannot read. Dragoman’s own is made anew ' +
        'when the folder .dragoman is moved away; of another name an empty one in DATABASE_URL.',
    )
}

async function migrate({ db }: Payload): Promise<number> {
  const before = await applied(db)
  await db.migrate()
  return (await applied(db)) - before
}

async function applied(db: Payload['db']): Promise<number> {
  const { rows } = await db.drizzle.execute<{ found: string | null }>(
    sql`select to_regclass(${tables.migrations.value}) as found`,
  )
  if (!rows[0]?.found) return 0
  const { rows: counted } = await db.drizzle.execute<{ n: number }>(
    sql`select count(*)::int as n from ${tables.migrations}`,
  )
  return counted[0]?.n ?? 0
}

/** Does all of the work in one transaction: whatever fails, nothing of it is stored. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('The database gave no transaction.')
  req.transactionID = id
  try {
    const result = await work(req)
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
