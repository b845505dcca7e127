import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatDuration } from '../../scripts/lib/durations.mjs'
import { findFreePort, portState } from '../../scripts/lib/ports.mjs'
import { describeStep } from '../../scripts/lib/steps.mjs'
import { countPlaywright, countVitest, formatCounts, sumCounts } from '../../scripts/lib/suite-counts.mjs'
import { welcome } from '../../scripts/lib/welcome.mjs'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-display-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const report = (content: unknown) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a step is measured by what is counted, else by the last time, else only by the clock', () => {
  expect(describeStep({ name: 'A', began: 0 }, 1500)).toBe('A 1.5 s')
  expect(describeStep({ name: 'A', began: 0, expected: 2000 }, 1000)).toContain('[############............]')
  expect(describeStep({ name: 'A', began: 0, expected: 2000 }, 9000)).toContain('9.0 s of about 2.0 s')
  expect(describeStep({ name: 'A', began: 0, done: 3, total: 4, words: 'pages' }, 0)).toContain('3/4 pages')
  expect(formatDuration(61_000)).toBe('1 min 1 s')
})

test('a runner that ran nothing, or broke without a failed test, has failed', () => {
  expect(countVitest(join(folder, 'missing.json'), 1).failed).toBe(1)
  expect(countVitest(report({ numPassedTests: 0 }), 0).failed).toBe(1)
  expect(countVitest(report({ numPassedTests: 4, numTodoTests: 1 }), 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 1,
  })
  const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 3 }
  expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 2, failed: 2, skipped: 3 })
})

test('counts add up to one plain line', () => {
  const counts = { passed: 1, failed: 0, skipped: 2 }
  expect(formatCounts(sumCounts([counts, counts]))).toBe('2 passed, 0 failed, 4 skipped')
})

test('a taken port is told from a free one', async () => {
  const port = await findFreePort()
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  expect(await portState(port, '127.0.0.1')).toBe('taken')
  expect(await findFreePort(port)).not.toBe(port)
  await new Promise((resolve) => server.close(resolve))
  expect(await findFreePort(port)).toBe(port)
})

test('the addresses are ready to click, Arabic ones too, and a reset link only if there is one', () => {
  const prepared = { migrated: 0, samplesLoaded: false, resetLink: null, adminEmail: null }
  const text = welcome({
    serverUrl: 'http://127.0.0.1:3000',
    prepared: { ...prepared, interviews: { ar: '/ar/interviews/سلام' } },
    milliseconds: 4000,
  })
  expect(text).toContain('http://127.0.0.1:3000/ar/interviews/%D8%B3%D9%84%D8%A7%D9%85')
  expect(text).not.toContain('Password')
})
