import { afterAll, describe, expect, it, vi } from 'vitest'

import { exchange, makeInterview, makePicture, rich } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import type { Interview } from '@/payload-types'

afterAll(closePayload)

type Part = NonNullable<Interview['exchanges']>[number]

/** Each kind of part so often, with what JSON, SQL and Postgres' own notations would take for theirs. */
async function parts(times: number): Promise<Part[]> {
  const media = await makePicture()
  return Array.from({ length: times }, (_, n): Part[] => [
    exchange(`'; "${String(n)}" \\N {} $1`, `سؤال ${String(n)} \\u0041 — 👩🏽‍💻`, { mark: 'joinedWithNext' }),
    { blockType: 'questionAnswer', question: n % 2 === 0 ? null : `${String(n)}\n\tlines` },
    { blockType: 'narration', text: rich(`Narration ${String(n)}`) },
    { blockType: 'figure', media, caption: `Caption ${String(n)}` },
    { blockType: 'pullQuote', text: `Quote ${String(n)}`, shortened: n % 3 === 0 },
    { blockType: 'translatorNote', text: rich('null') },
  ]).flat()
}

/** What was said of each part; the rest is the server's. */
const said = (exchanges: Interview['exchanges']) =>
  (exchanges ?? []).map((part) =>
    Object.fromEntries(
      Object.entries(part).filter(([name, value]) => value !== null && name !== 'id' && name !== 'key'),
    ),
  )

async function readBack(id: number) {
  const payload = await openPayload()
  const found = await payload.findByID({ collection: 'interviews', id, draft: true, depth: 0 })
  return said(found.exchanges)
}

describe('the parts of a text', () => {
  it.each([[2], [40]])('come back as they were saved, in their order (%i of each kind)', async (times) => {
    const exchanges = await parts(times)
    const { id } = await makeInterview({ _status: 'draft', exchanges })
    expect(await readBack(id)).toMatchObject(said(exchanges))
    const payload = await openPayload()
    const turned = { exchanges: exchanges.toReversed() }
    // Once as a version of its own, and once over that.
    for (let n = 0; n < 2; n += 1)
      await payload.update({ collection: 'interviews', id, data: turned, draft: true, autosave: true })
    expect(await readBack(id)).toMatchObject(said(turned.exchanges))
  })

  it('take no more parameters to write as they get more', async () => {
    const { db } = await openPayload()
    const client = await db.pool.connect()
    const asked = vi.spyOn(Object.getPrototypeOf(client) as typeof client, 'query')
    client.release()
    const exchanges = Array.from({ length: 300 }, (_, n) => exchange('Why?', String(n)))
    await makeInterview({ exchanges })
    const parameters = asked.mock.calls.map(([, values]) => (values as unknown[] | undefined)?.length ?? 0)
    asked.mockRestore()
    expect(parameters.length).toBeGreaterThan(10)
    expect(Math.max(...parameters)).toBeLessThan(200)
  })
})
