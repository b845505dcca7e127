import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampOf } from '../../scripts/lib/stamps.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-stamps-'))
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  writeFileSync(join(folder, 'src/deep/a.ts'), 'one')
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const stamp = () => stampOf(folder, ['src', 'package.json', 'missing.json'])

test('the same content has the same stamp, whatever its dates', () => {
  const before = stamp()
  utimesSync(join(folder, 'src/deep/a.ts'), 1, 1)
  expect(stamp()).toBe(before)
})

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'src/deep/a.ts'), 'two')],
  ['a new file', () => writeFileSync(join(folder, 'src/b.ts'), '')],
  ['a file that appears where there was none', () => writeFileSync(join(folder, 'missing.json'), '')],
  ['a removed file', () => rmSync(join(folder, 'src/deep/a.ts'))],
])('%s has another stamp', (_, change) => {
  const before = stamp()
  change()
  expect(stamp()).not.toBe(before)
})
