import { expect, test } from 'vitest'

import { carryOut } from '../../src/cms/files/readings'
import { toRefusal } from '../../src/cms/files/refusal'
import { isExport } from '../../src/newsroom/exports/read-export'
import { hostileFiles } from '../support/hostile-files'

/** What the worker does with a file, and what it says of it. */
function outcome(bytes: Uint8Array, file: string): string {
  try {
    const found = isExport(bytes) && carryOut({ name: 'export', bytes, about: { file } })
    if (!found) carryOut({ name: 'transcript', bytes, about: { file, forReview: true } })
    return 'read'
  } catch (error) {
    const refusal = toRefusal(error)
    if (!refusal) throw error
    return refusal.code
  }
}

test.each(hostileFiles)(
  '$what ($file) is refused or read within seconds',
  { timeout: 60_000 },
  ({ file, made, becomes }) => {
    const bytes = made()
    const start = process.cpuUsage()
    expect(outcome(bytes, file)).toBe(becomes)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(10)
  },
)
