import { sql } from '@payloadcms/db-postgres'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

type Statement = ReturnType<typeof sql.raw>

const canary = unusual('canary')
let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

/** Statements that fail, each with the word in another place of what Postgres says of it. */
const failing: Readonly<Record<string, Statement>> = {
  'a value of another type': sql`select ${canary}::int`,
  'a word in the statement itself': sql.raw(`select ${canary} from nowhere "${canary}`),
  'a search': sql`select to_tsquery('simple', ${`${canary} & & (`})`,
  'a pattern': sql`select 'x' ~ ${`${canary}(`}`,
  'a text that is no JSON': sql`select ${canary}::jsonb`,
  'a value that is taken': sql`insert into topics (slug) select ${canary} from generate_series(1, 2)`,
  'a value that is not allowed': sql`insert into interviews (language, _status) values ('en', ${canary})`,
  'an exception with its context': sql.raw(
    `do $$ begin raise exception '${canary}' using detail = '${canary}', hint = '${canary}'; end $$`,
  ),
}

async function failureOf(statement: Statement, inTransaction = false): Promise<unknown> {
  const { drizzle } = (await openPayload()).db
  const run = inTransaction
    ? drizzle.transaction((transaction) => transaction.execute(statement))
    : drizzle.execute(statement)
  return run.then(
    () => null,
    (error: unknown) => error,
  )
}

describe('an error of the database', () => {
  it.each(Object.entries(failing))('has no word of anybody, whoever prints it: %s', async (_, statement) => {
    for (const inTransaction of [false, true]) {
      const error = await failureOf(statement, inTransaction)
      expect(error).toBeInstanceOf(Error)
      const { cause } = error as Error
      expect(cause).toHaveProperty('code', expect.stringMatching(/^[0-9A-Z]{5}$/))
      const printed = [error, cause].map((one) => inspect(one, { depth: 9, showHidden: true }) + String(one))
      expect(printed.join('\n')).not.toContain(canary)
    }
  })

  it('still says which value is taken', async () => {
    const body = { name: canary, slug: canary }
    const save = () => rest('/api/topics', { method: 'POST', token: editor.token, body })
    expect((await save()).status).toBe(201)
    const again = await save()
    expect(again.status).toBe(400)
    expect(again.text).toContain('is taken')
  })
})

describe('what is printed', () => {
  /** Everything that is written anywhere while this is done, at the level of a server. */
  async function printedBy(work: () => Promise<unknown>): Promise<string> {
    const { logger } = await openPayload()
    let printed = ''
    const take = (text: unknown) => {
      printed += String(text)
      return true
    }
    // Pino keeps where it writes behind a symbol of its own.
    const stream = Object.getOwnPropertySymbols(logger).find(
      ({ description }) => description === 'pino.stream',
    )
    expect(stream).toBeDefined()
    const target = Reflect.get(logger, stream ?? '') as unknown
    Reflect.set(logger, stream ?? '', { write: take })
    logger.level = 'info'
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(take),
      vi.spyOn(process.stderr, 'write').mockImplementation(take),
      ...(['error', 'warn', 'log', 'info'] as const).map((level) =>
        vi
          .spyOn(console, level)
          .mockImplementation((...said: unknown[]) => take(said.map((one) => inspect(one)).join(' '))),
      ),
    ]
    try {
      await work()
    } finally {
      for (const spy of spies) spy.mockRestore()
      logger.level = 'fatal'
      Reflect.set(logger, stream ?? '', target)
    }
    return printed
  }

  it('of a refusal is nothing, and of a failure no word that somebody sent', async () => {
    const printed = await printedBy(async () => {
      const { logger } = await openPayload()
      const token = editor.token
      await rest(`/api/interviews?where[${canary}][equals]=${canary}`, { token })
      await rest(`/api/interviews?where[topics][equals]=${canary}`, { token })
      await rest(`/api/interviews?where=${canary}`)
      await rest(`/api/${canary}/${canary}`)
      await rest(`/api/media/file/${canary}.webp`)
      await rest('/api/interviews', { method: 'POST', token, body: `{ "${canary}` })
      await rest('/api/interviews', { method: 'POST', token, body: { headline: `${canary}\u0000` } })
      await rest('/api/users/login', {
        method: 'POST',
        body: { email: `${canary}@example.org`, password: canary },
      })
      await rest('/api/users/forgot-password', { method: 'POST', body: { email: `${canary}@example.org` } })
      await rest('/api/users', { method: 'POST', token, body: { email: canary, password: canary } })
      const error = await failureOf(sql`select ${canary}::int`)
      logger.error(error)
      logger.error({ err: error, msg: 'It failed' }, 'with words')
      for (let n = 0; n < 50; n += 1) logger.error({ err: error })
    })
    expect(printed).not.toContain(canary)
    expect(printed).toContain('22P02')
    expect(printed.length).toBeLessThan(20_000)
  })
})
