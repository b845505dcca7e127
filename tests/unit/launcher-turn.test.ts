import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from '../../scripts/lib/one-at-a-time.mjs'
import { birthOf, isAlive } from '../../scripts/lib/processes.mjs'
import { openRuns } from '../../scripts/lib/runs.mjs'
import { takeTurn } from '../../scripts/lib/turn.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-turn-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

test('a process is told from a later one of the same number', () => {
  expect(birthOf(process.pid)).not.toBe('')
  expect(birthOf(process.pid)).toBe(birthOf(process.pid))
  expect(isAlive(deadPid())).toBe(false)
})

test('a lock is let go after the work, also when the work fails', async () => {
  const lock = join(folder, 'lock')
  await expect(takeTurn(lock, () => Promise.resolve(existsSync(lock)))).resolves.toBe(true)
  await expect(takeTurn(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a killed run is taken over', async () => {
  const lock = join(folder, 'lock')
  writeFileSync(lock, JSON.stringify({ pid: deadPid(), birth: 'long ago' }))
  await expect(takeTurn(lock, () => Promise.resolve('mine'), 1000)).resolves.toBe('mine')
})

test('the lock of a run at work is not', async () => {
  const lock = join(folder, 'lock')
  const parent = process.ppid
  writeFileSync(lock, JSON.stringify({ pid: parent, birth: birthOf(parent) }))
  await expect(takeTurn(lock, () => Promise.resolve(), 300)).rejects.toThrow(`process ${parent}`)
})

test('runs that were killed are forgotten, runs at work are seen', async () => {
  const runs = openRuns(folder)
  runs.note({ role: 'test' })
  const parent = process.ppid
  const other = { role: 'start', usesDatabase: true, children: [] }
  const write = (pid: number, birth: string) => {
    writeFileSync(join(folder, 'runs', `${pid}.json`), JSON.stringify({ ...other, pid, birth }))
  }
  write(parent, birthOf(parent))
  write(deadPid(), 'long ago')
  await sleep(10)
  expect(await runs.clearDead()).toBe(0)
  expect(runs.others().map(({ pid }) => pid)).toEqual([parent])
})

test('the same work is never done by two at once, also after one has failed', async () => {
  const heard: string[] = []
  const work = oneAtATime(async (name: string) => {
    heard.push(`${name} begins`)
    await sleep(5)
    heard.push(`${name} ends`)
    if (name === 'the second') throw new Error('no')
    return name
  })
  const names = ['the first', 'the second', 'the third']
  const ends = await Promise.allSettled(names.map((name) => work(name)))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(heard).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]))
})
