import { strToU8, zipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'

import type * as ReadApart from '../../src/cms/files/read-apart'

let files: typeof ReadApart
beforeAll(async () => {
  // No database is asked here, but the environment is read as a whole.
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none')
  vi.stubEnv('PAYLOAD_SECRET', 'not-used')
  files = await import('../../src/cms/files/read-apart')
})

const minutes = 60_000
const nothing = {
  file: { work: 'w', sourceLanguage: 'en', targetLanguage: 'ar', units: [] },
  knownHashes: new Map(),
}
const table = strToU8('kind\ten\nplace\tAleppo\n')
const about = { stored: [], languages: ['en'] }

test('answers with plain data, and leaves the bytes as they were', { timeout: 3 * minutes }, async () => {
  const { changes } = await files.readApart('terms', table, about)
  expect(changes).toMatchObject([{ action: 'new', term: { kind: 'place' } }])
  expect(table.length).toBeGreaterThan(0)
})

test('refuses with the error that the reading threw', { timeout: 3 * minutes }, async () => {
  const hostile = zipSync({ 'word/document.xml': strToU8(`<w>${'<w:p/>'.repeat(500_000)}`) })
  await expect(files.readApart('translation', hostile, nothing)).rejects.toMatchObject({
    code: 'tooManyElements',
    status: 413,
  })
})
