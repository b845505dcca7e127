import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onceAMinute } from '@/lib/once-a-minute'
import { databaseAway, quietError, withoutQuotations } from '@/lib/quiet-error'
import { quietConsole } from '@/server/quiet-console'

const canary = 'canaryword'

function failedBy(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('It did not fail.')
}

/** What frameworks throw and print, each with somebody's word in it. */
const errors: Readonly<Record<string, Error>> = {
  'a statement with its values': Object.assign(new Error(`Failed query: select $1\nparams: ${canary}`), {
    params: [canary],
  }),
  'what caused it': new Error('It failed.', {
    cause: Object.assign(new Error(`Failed query: select $1\nparams: ${canary}`), {
      cause: new Error(`invalid input: ${canary}`),
    }),
  }),
  'a text that is no JSON': failedBy(() => JSON.parse(`${canary} {`) as unknown),
  'an address that is none': failedBy(() => new URL(`http://${canary}:x/`)),
  'a mail address': new Error(`550 ${canary}@example.org is refused`),
  'a path': new Error(`No page for /en/interviews/${canary}`),
  'a path in Arabic': new Error(`No page for /ar/interviews/${canary}-سلام`),
  'a quotation': new Error(`No record has the name “${canary}” or '${canary} x'`),
}

describe('what a log holds of an error', () => {
  it.each(Object.entries(errors))('has no word of %s', (_, error) => {
    const printed: string[] = []
    const target = { error: (line: string) => printed.push(line), warn: (line: string) => printed.push(line) }
    quietConsole(target)
    target.error(error as never)
    Reflect.apply(target.error, target, [' ⨯', error, { asked: canary }])
    target.warn(`Failed to handle request for /en/search?q=${canary}`)
    expect(printed).toHaveLength(3)
    expect(printed.join('\n') + JSON.stringify(quietError(error))).not.toContain(canary)
    expect(printed[0]).toContain(error.name)
  })

  it('has no word between quotation marks, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\u0621-\u064A ]{4,20}$/u), (word) => {
        const texts = [`“${word}q”`, `"${word}q"`, `\`${word}q\``, `«${word}q»`]
        for (const text of texts) expect(withoutQuotations(`It has ${text} in it`)).toBe('It has … in it')
      }),
    )
  })

  it('says where it happened and what the database said it was', () => {
    const cause = Object.assign(new Error('taken'), { code: '23505', constraint: 'users_email_idx' })
    const quiet = quietError(new Error('It failed.', { cause }))
    expect(quiet).toMatchObject({
      message: 'It failed.',
      cause: { code: '23505', constraint: 'users_email_idx' },
    })
    expect(quiet.stack).toContain('quiet-logs.test.ts')
  })
})

describe('an outage', () => {
  it('is known by its code, or by the words of who waited for a connection', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    expect(databaseAway(new Error('A statement failed', { cause: refused }))).toBe('ECONNREFUSED')
    expect(databaseAway(new Error('timeout exceeded when trying to connect'))).toBe('no connection')
    expect(databaseAway(Object.assign(new Error('taken'), { code: '23505' }))).toBeNull()
  })

  it('is one line a minute, however many ask', () => {
    const printed: string[] = []
    const target = { error: (line: string) => printed.push(line), warn: () => undefined }
    quietConsole(target)
    for (let n = 0; n < 1000; n += 1) {
      const refused = Object.assign(new Error(`connect ${String(n)}`), { code: 'ECONNREFUSED' })
      Reflect.apply(target.error, target, [new Error(`Page ${String(n)}`, { cause: refused })])
    }
    expect(printed).toEqual(['The database cannot be reached (ECONNREFUSED).'])
  })

  it('is said again after a minute, with how often it was not', () => {
    let now = 0
    const sameAgain = onceAMinute(() => now)
    expect(sameAgain('away')).toBe(0)
    expect(sameAgain('away')).toBeNull()
    expect(sameAgain('another')).toBe(0)
    now = 61_000
    expect(sameAgain('away')).toBe(1)
    expect(sameAgain('away')).toBeNull()
  })
})
