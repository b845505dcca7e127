import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeStateDir, root } from '../../scripts/lib/checkout.mjs'
import { holdDatabase } from '../../scripts/lib/embedded-postgres.mjs'
import { findServer } from '../../scripts/lib/postgres-server.mjs'
import { isAlive, sendSignal, waitForEnd } from '../../scripts/lib/processes.mjs'
import { openRuns } from '../../scripts/lib/runs.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-postgres-'))
  chmodSync(folder, 0o711)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const hold = (name: string) => {
  const stateDir = makeStateDir(join(folder, name))
  return holdDatabase({ root, stateDir, runs: openRuns(stateDir), durable: false })
}

const accepts = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })

test(
  'a database starts, keeps its port and password, and stops when released',
  { timeout: 60_000 },
  async () => {
    const first = await hold('a')
    expect(await accepts(first.url)).toBe(true)
    await first.release()
    expect(await accepts(first.url)).toBe(false)
    expect(isAlive(first.pid)).toBe(false)

    const second = await hold('a')
    expect(second.url).toBe(first.url)
    expect(second.found).toBe(false)

    const meanwhile = await hold('a')
    expect(meanwhile).toMatchObject({ found: true, pid: second.pid })
    const beside = await hold('b')
    expect(new URL(beside.url).port).not.toBe(new URL(second.url).port)
    await beside.release()
    await second.release()
  },
)

test(
  'one that was killed starts again, whatever process has its number now',
  { timeout: 60_000 },
  async () => {
    const killed = await hold('a')
    sendSignal(killed.pid, 'SIGKILL')
    await waitForEnd(killed.pid, 5000)
    expect(existsSync(join(killed.data, 'postmaster.pid'))).toBe(true)
    writeFileSync(join(killed.data, 'postmaster.pid'), `${process.pid}\n${killed.data}\n0\n5432\n`)
    expect(findServer(killed.data)).toBeUndefined()
    const again = await hold('a')
    expect(await accepts(again.url)).toBe(true)
    await again.release()
  },
)

test('a folder of another major version is refused and left alone', { timeout: 60_000 }, async () => {
  const made = await hold('a')
  await made.release()
  writeFileSync(join(made.data, 'PG_VERSION'), '15\n')
  await expect(hold('a')).rejects.toThrow('made by Postgres 15')
})

test.runIf(process.getuid?.() === 0)(
  'as root in a folder that others cannot enter, the data goes where Postgres can',
  { timeout: 60_000 },
  async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const database = await hold('closed/state')
    try {
      expect(database.data.startsWith(folder)).toBe(false)
      expect(await accepts(database.url)).toBe(true)
    } finally {
      await database.release()
      rmSync(dirname(database.data), { recursive: true })
    }
  },
)
