import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeUser, type SignedIn } from '../support/builders'
import { hostileFiles } from '../support/hostile-files'
import { closePayload, openPayload } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

let editor: SignedIn

beforeAll(async () => {
  await openPayload()
  editor = await makeUser('editor')
})
afterAll(closePayload)

/** Those that keep a worker busiest; that the others are refused is tests/unit/hostile-files.test.ts's to show. */
const busiest = ['a.json', 'd.json', 'a.docx', 'e.md', 'i.txt', 'c.xml']
const files = hostileFiles.filter(({ file }) => busiest.includes(file))
const megabyte = 1024 * 1024

/** The longest that somebody else waits for an answer, and the most memory that is taken, until the work is done. */
async function meanwhile(work: Promise<unknown>) {
  const before = process.memoryUsage().rss
  const done = new AbortController()
  void work.finally(() => done.abort())
  let [longest, most] = [0, 0]
  while (!done.signal.aborted) {
    const start = performance.now()
    await rest('/api/users/me', { token: editor.token })
    longest = Math.max(longest, performance.now() - start)
    most = Math.max(most, process.memoryUsage().rss - before)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { longest, most: most / megabyte }
}

it.each(files)(
  '$what ($file) is answered with a sentence, and others are served meanwhile',
  { timeout: 120_000 },
  async ({ file, made, becomes }) => {
    const bytes = made()
    const start = performance.now()
    const sent = rest(`/api/interviews/bring/file?name=${file}`, {
      method: 'POST',
      token: editor.token,
      body: bytes,
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    const { longest, most } = await meanwhile(sent)
    const answer = await sent
    const took = performance.now() - start
    // Ten seconds to read, and what the worker needs to begin.
    expect(took).toBeLessThan(20_000)
    // Read in this process it would hold others for as long as it takes, however full the machine is.
    expect(longest).toBeLessThan(Math.max(1000, took / 2))
    expect(most).toBeLessThan(512)
    if (becomes === 'read') expect(answer.status).toBe(200)
    else {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).toContain(becomes)
      expect(complaintsOf(answer)[0]?.message).toMatch(/\p{L}{3}.*[.]/u)
    }
  },
)
