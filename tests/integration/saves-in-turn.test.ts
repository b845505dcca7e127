import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeInterview, makeNamed, makeUser, type SignedIn } from '../support/builders'
import { closePayload, unusual } from '../support/open-payload'
import { type Answer, rest } from '../support/rest'

let admin: SignedIn
beforeAll(async () => {
  admin = await makeUser('admin')
})
afterAll(closePayload)

const read = async (path: string) => (await rest(path, { token: admin.token })).json
const change = (path: string, body: object, method: 'PATCH' | 'POST' = 'PATCH') =>
  rest(path, { method, token: admin.token, body })

const refusals = (answers: readonly Answer[]) =>
  answers.flatMap(({ status, text }) => (status === 200 ? [] : [text]))

const valueOf = (field: string) =>
  field === 'contact' ? `${unusual('to').toLowerCase()}@example.org` : unusual('said').toLowerCase()
const draftOf = (path: string) => (path.includes('/interviews/') ? `${path}?draft=true` : `${path}?locale=en`)

/** Two fields of a document that have nothing to do with one another. */
const kinds: [string, () => Promise<string>, [string, string], 'PATCH' | 'POST'][] = [
  ...(['authors', 'translators', 'speakers', 'topics', 'places'] as const).map(
    (collection): (typeof kinds)[number] => [
      collection,
      async () => `/api/${collection}/${String(await makeNamed(collection))}`,
      ['name', 'slug'],
      'PATCH',
    ],
  ),
  [
    'interviews',
    async () => `/api/interviews/${String((await makeInterview()).id)}`,
    ['headline', 'standfirst'],
    'PATCH',
  ],
  ['the publication', () => Promise.resolve('/api/globals/publication'), ['tagline', 'contact'], 'POST'],
]

describe.each(kinds)('two who save %s at the same time', (_kind, make, [one, other], method) => {
  it('lose nothing where they change different things', async () => {
    const path = await make()
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = [valueOf(one), valueOf(other)]
      const answers = await Promise.all([
        change(path, { [one]: first }, method),
        change(path, { [other]: second }, method),
      ])
      expect(refusals(answers)).toEqual([])
      const now = await read(draftOf(path))
      expect([now[one], now[other]]).toEqual([first, second])
    }
  })

  it('are told where they say what they had before them, and it is not that any more', async () => {
    const path = await make()
    const revisionNow = async () => Number((await read(draftOf(path)))['revision'] ?? 0)
    const revision = await revisionNow()
    const answers = await Promise.all(
      [1, 2].map(() => change(path, { [one]: valueOf(one), revision }, method)),
    )
    // What was never numbered takes the first of them, whoever it is.
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await revisionNow()).toBe(revision + 1)
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.text).toMatch(/somebody else has saved/i)
    expect((await change(path, { [one]: valueOf(one), revision: revision + 1 }, method)).status).toBe(200)
  })
})

it('those who change many at once wait for those who change one', async () => {
  const ids = [await makeNamed('topics'), await makeNamed('topics')]
  const name = unusual('Everywhere')
  const slugs = ids.map((id) => `${unusual('many').toLowerCase()}-${String(id)}`)
  const answers = await Promise.all([
    change(`/api/topics?where[id][in]=${ids.join(',')}`, { name }),
    ...ids.map((id, n) => change(`/api/topics/${String(id)}`, { slug: slugs[n] })),
  ])
  expect(refusals(answers)).toEqual([])
  for (const [n, id] of ids.entries()) {
    const topic = await read(`/api/topics/${String(id)}`)
    expect([topic['name'], topic['slug']]).toEqual([name, slugs[n]])
  }
})
