import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listVersions } from '@/cms/admin/versions/list-versions'

import { makeInterview, makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { docOf, docsOf, rest } from '../support/rest'

let mariam: SignedIn
let rima: SignedIn
beforeAll(async () => {
  mariam = await makeUser('editor')
  rima = await makeUser('editor')
})
afterAll(closePayload)

/** What a form saves by itself. */
async function save(id: number, headline: string, { token }: SignedIn) {
  const answer = await rest(`/api/interviews/${String(id)}?autosave=true&draft=true&depth=0`, {
    method: 'PATCH',
    token,
    body: { headline },
  })
  expect(answer.status, answer.text).toBe(200)
}

const asked = async ({ user }: SignedIn) =>
  createLocalReq({ user: { ...user, collection: 'users' } }, await openPayload())

/** From the oldest: what each version says, and who saved it. */
async function versionsOf(id: number) {
  const asked = `/api/interviews/versions?where[parent][equals]=${String(id)}&sort=createdAt&depth=0`
  const docs = docsOf(await rest(asked, { token: mariam.token }))
  return docs.map(({ version }) => {
    const { headline, savedBy } = version as { headline: string; savedBy: number | null }
    return [headline, savedBy]
  })
}

/** As if the newest version had been begun so long ago. */
async function age(id: number, minutes: number) {
  const { db } = await openPayload()
  await db.drizzle.execute(sql`
    update _interviews_v set created_at = created_at - make_interval(mins => ${minutes}::int)
    where parent_id = ${id} and latest`)
}

describe('the versions of a text', () => {
  it('are one for the saves of one person within some minutes, and another afterwards', async () => {
    const { id } = await makeInterview({ _status: 'draft', headline: 'A' })
    for (const headline of ['B', 'C', 'D']) await save(id, headline, mariam)
    expect(await versionsOf(id)).toEqual([
      ['A', null],
      ['D', mariam.user.id],
    ])
    await age(id, 4)
    await save(id, 'E', mariam)
    await age(id, 2)
    await save(id, 'F', mariam)
    await save(id, 'G', mariam)
    expect(await versionsOf(id)).toEqual([
      ['E', mariam.user.id],
      ['A', null],
      ['G', mariam.user.id],
    ])
  })

  it('begin anew with every change of hands', async () => {
    const { id } = await makeInterview({ _status: 'draft', headline: 'A' })
    await save(id, 'B', mariam)
    await save(id, 'C', rima)
    await save(id, 'D', rima)
    await save(id, 'E', mariam)
    expect(await versionsOf(id)).toEqual([
      ['A', null],
      ['B', mariam.user.id],
      ['D', rima.user.id],
      ['E', mariam.user.id],
    ])
  })

  it('say who saved them, whoever is named in what is sent', async () => {
    const { id } = await makeInterview({ headline: 'A' })
    const answer = await rest(`/api/interviews/${String(id)}?depth=0`, {
      method: 'PATCH',
      token: mariam.token,
      body: { headline: 'B', savedBy: rima.user.id, _status: 'published' },
    })
    expect(docOf(answer)['savedBy']).toBe(mariam.user.id)
  })

  it('are listed for staff, newest first: who saved each, and what it is', async () => {
    const { id } = await makeInterview({ headline: 'A' })
    await save(id, 'B', mariam)
    await save(id, 'C', rima)
    const list = await listVersions(id, await asked(rima))
    expect(list.map(({ savedBy, state }) => [savedBy, state])).toEqual([
      [rima.user.name, 'newest'],
      [mariam.user.name, 'draft'],
      [null, 'public'],
    ])
    const translator = await makeUser('translator')
    await expect(listVersions(id, await asked(translator))).rejects.toThrow(/not allowed/)
  })
})
