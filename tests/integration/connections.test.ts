import { setTimeout as wait } from 'node:timers/promises'

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { closeReaders, readers } from '@/content/reading/connections'
import { TooMuchToSearch, withDatabase } from '@/content/search/database'
import { listTopics } from '@/content/topics'
import { openTransaction } from '@/lib/open-transaction'

import { complete, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { openRefusingServer } from '../support/refusing-server'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(closePayload)

type Pool = Payload['db']['pool']
const lentOf = ({ totalCount, idleCount, waitingCount }: Pool) => ({
  lent: totalCount - idleCount,
  waiting: waitingCount,
})
const whole = { lent: 0, waiting: 0 }

const begin = async () => String(await payload.db.beginTransaction())
function databaseIn(id: string) {
  const session = payload.db.sessions?.[id]
  if (!session) throw new Error('The transaction has ended.')
  return session.db as typeof payload.db.drizzle
}
function openPool(options: Partial<Pool['options']>) {
  const pg = payload.db.pg
  if (!pg) throw new Error('The adapter has no driver.')
  const pool = new pg.Pool(options)
  pool.on('error', () => undefined)
  return pool
}
const failed = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'rejected').length

describe('the pool', () => {
  afterEach(() => {
    expect(lentOf(payload.db.pool)).toEqual(whole)
  })

  it('is whole when nothing is asked of it', async () => {
    await payload.db.drizzle.execute(sql`select 1`)
    expect(payload.db.pool.totalCount).toBeGreaterThan(0)
  })

  it('has every connection back that the server began no transaction on', async () => {
    const refused = Array.from({ length: 100 }, () =>
      payload.db.beginTransaction({ isolationLevel: 'none such' as 'serializable' }),
    )
    const results = await Promise.allSettled(refused)
    expect(failed(results)).toBe(100)
    for (const result of results) expect(result).toMatchObject({ reason: { status: 503 } })
    expect(await makeNamed('topics')).toBeGreaterThan(0)
  })

  it('has a place again for a connection that ended in a transaction, whether or not anybody minds', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, begin))
    const ends = ids.map(async (id) => {
      const { rows } = await databaseIn(id).execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await payload.db.drizzle.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
    })
    await Promise.all(ends)
    await expect.poll(() => lentOf(payload.db.pool)).toEqual(whole)
    const [first = '', second = '', third = ''] = ids
    await expect(databaseIn(first).execute(sql`select 1`)).rejects.toThrow()
    await expect(payload.db.commitTransaction(second)).rejects.toThrow('lost')
    await expect(payload.db.rollbackTransaction(third)).resolves.toBeUndefined()
    expect(await makeNamed('topics')).toBeGreaterThan(0)
  })

  it('has back what somebody forgot to end, once Postgres has had enough of it', async () => {
    const id = await begin()
    await databaseIn(id).execute(sql`set local idle_in_transaction_session_timeout = 20`)
    await expect.poll(() => lentOf(payload.db.pool)).toEqual(whole)
  })

  it('is whole after saves that a rule refused midway', async () => {
    const nobody = await complete({ authors: [] })
    const results = await Promise.allSettled(
      Array.from({ length: 25 }, () =>
        payload.create({ collection: 'interviews', data: { ...nobody, _status: 'published' } as never }),
      ),
    )
    expect(failed(results)).toBe(25)
  })

  it('is whole after searches that failed or took too long', async () => {
    const searches = [
      ...Array.from({ length: 10 }, () => withDatabase((db) => db.execute(sql`select no_such_column`))),
      withDatabase((db) => db.execute(sql`select pg_sleep(0)`)),
      withDatabase((db) => db.execute(sql`select pg_sleep(5)`)),
    ]
    const results = await Promise.allSettled(searches)
    expect(failed(results)).toBe(11)
    const last = results.at(-1)
    expect(last?.status === 'rejected' && last.reason).toBeInstanceOf(TooMuchToSearch)
  })

  it('lends writers eight connections at most, and the rest to those who read', async () => {
    const begun = Array.from({ length: 30 }, async () => {
      const id = await begin()
      const { lent } = lentOf(payload.db.pool)
      await databaseIn(id).execute(sql`select pg_sleep(0.01)`)
      await payload.db.commitTransaction(id)
      return lent
    })
    expect(Math.max(...(await Promise.all(begun)))).toBe(8)
  })
})

describe('a transaction', () => {
  const table = sql.identifier(unusual('kept'))
  beforeAll(() =>
    payload.db.drizzle.execute(sql`create table ${table} (word text unique deferrable initially deferred)`),
  )
  afterAll(() => payload.db.drizzle.execute(sql`drop table ${table}`))
  const insert = (word: string) => sql`insert into ${table} values (${word})`
  const stored = async (word: string) =>
    (await payload.db.drizzle.execute(sql`select from ${table} where word = ${word}`)).rows.length

  it('is an error when Postgres refuses its COMMIT, and when it has failed before', async () => {
    const [twice, failing] = [await begin(), await begin()]
    await databaseIn(twice).execute(insert('twice'))
    await databaseIn(twice).execute(insert('twice'))
    await expect(payload.db.commitTransaction(twice)).rejects.toThrow('(23505)')
    await databaseIn(failing).execute(insert('lost'))
    await databaseIn(failing)
      .execute(sql`select no_such_column`)
      .catch(() => undefined)
    await expect(payload.db.commitTransaction(failing)).rejects.toThrow('nothing of it is stored')
    expect([await stored('twice'), await stored('lost')]).toEqual([0, 0])
    expect(lentOf(payload.db.pool)).toEqual(whole)
  })

  it('within another is undone alone', async () => {
    const id = await begin()
    await databaseIn(id).execute(insert('outer'))
    const inner = databaseIn(id).transaction(async (transaction) => {
      await transaction.execute(insert('inner'))
      throw new Error('given up')
    })
    await expect(inner).rejects.toThrow('given up')
    await payload.db.commitTransaction(id)
    expect([await stored('outer'), await stored('inner')]).toEqual([1, 0])
  })

  it('takes nothing more after its end: the connection may be somebody else’s by then', async () => {
    for (const end of ['commitTransaction', 'rollbackTransaction'] as const) {
      const id = await begin()
      const db = databaseIn(id)
      const ended = payload.db[end](id)
      await expect(db.execute(insert(`late ${end}`))).rejects.toThrow()
      await ended
      expect(await stored(`late ${end}`)).toBe(0)
    }
  })
})

describe('a server that refuses', () => {
  const cases = [
    { name: 'BEGIN', fates: { begin: 'refused' } },
    { name: 'BEGIN by ending the connection', fates: { begin: 'cut' } },
    { name: 'COMMIT', fates: { commit: 'refused' } },
    { name: 'COMMIT by ending the connection', fates: { commit: 'cut' } },
    { name: 'ROLLBACK', fates: { rollback: 'refused' } },
    { name: 'ROLLBACK by ending the connection', fates: { rollback: 'cut' } },
  ] as const

  it.each(cases)('$name costs the pool no connection', async ({ fates }) => {
    const server = await openRefusingServer(fates)
    const pool = openPool({ connectionString: server.address, max: 3 })
    let given = 0
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, async () => {
        const transaction = await openTransaction(pool, 'begin', () => (given += 1))
        await ('rollback' in fates ? transaction.rollBack() : transaction.commit())
      }),
    )
    expect(failed(results)).toBe('rollback' in fates ? 0 : 40)
    expect(given).toBe(40)
    expect(lentOf(pool)).toEqual(whole)
    await pool.end()
    await server.close()
  })

  it('more connections costs the pool none of those it has', async () => {
    const role = unusual('few')
    await payload.db.drizzle.execute(
      sql.raw(`create role ${role} login password '${role}' connection limit 2`),
    )
    const address = new URL(String(payload.db.poolOptions.connectionString))
    Object.assign(address, { username: role, password: role })
    const pool = openPool({ connectionString: address.href, max: 5 })
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, async () => {
        const transaction = await openTransaction(pool)
        await wait(1)
        await transaction.commit()
      }),
    )
    expect(failed(results)).toBeGreaterThan(0)
    expect(lentOf(pool)).toEqual(whole)
    const after = await openTransaction(pool)
    await after.commit()
    await pool.end()
    await payload.db.drizzle.execute(sql.raw(`drop role ${role}`))
  })
})

describe('the role of readers', () => {
  const role = async () =>
    (await (await readers()).query<{ role: string }>(`select current_user as role`)).rows

  it('is theirs; where it is of no use they ask with the login of all, and whoever starts the site is told the way out', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    try {
      await closeReaders()
      expect(await role()).toEqual([{ role: 'dragoman_reader' }])
      expect(warn).not.toHaveBeenCalled()
      await payload.db.drizzle.execute(sql`revoke usage on schema reading from dragoman_reader`)
      await closeReaders()
      expect(await role()).not.toEqual([{ role: 'dragoman_reader' }])
      expect(await listTopics('en')).toBeDefined()
      expect(warn.mock.calls.flat().join()).toContain('READER_DATABASE_URL')
    } finally {
      warn.mockRestore()
      await payload.db.drizzle.execute(sql`grant usage on schema reading to dragoman_reader`)
      await closeReaders()
    }
  })
})
