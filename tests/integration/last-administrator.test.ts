import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import { makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { type Answer, rest } from '../support/rest'

afterAll(closePayload)

let admin: SignedIn
/** Nobody else is an administrator when a test begins. */
beforeEach(async () => {
  const { db } = await openPayload()
  await db.drizzle.execute(sql`update users set role = 'editor'`)
  admin = await makeUser('admin')
})

const path = ({ user }: SignedIn) => `/api/users/${String(user.id)}`
const everybody = ({ user }: SignedIn, more: readonly SignedIn[] = []) =>
  `/api/users?where[id][in]=${[user.id, ...more.map((one) => one.user.id)].join(',')}`

/** Each way to give somebody up, as an administrator asks for it. */
const ways = {
  delete: (whom: SignedIn, who = admin) => rest(path(whom), { method: 'DELETE', token: who.token }),
  demote: (whom: SignedIn, who = admin) =>
    rest(path(whom), { method: 'PATCH', token: who.token, body: { role: 'editor' } }),
}
const inBulk = {
  delete: (address: string) => rest(address, { method: 'DELETE', token: admin.token }),
  demote: (address: string) =>
    rest(address, { method: 'PATCH', token: admin.token, body: { role: 'translator' } }),
}
const kinds = ['delete', 'demote'] as const

async function administrators(): Promise<number> {
  const { totalDocs } = await (
    await openPayload()
  ).count({ collection: 'users', where: { role: { equals: 'admin' } } })
  return totalDocs
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b)

describe.each(kinds)('the last administrator (%s)', (kind) => {
  it('stays, and is told why', async () => {
    const refused = await ways[kind](admin)
    expect(refused.status, refused.text).toBe(409)
    expect(refused.text).toContain('This is the last administrator')
    expect(await administrators()).toBe(1)
  })

  it('stays when many go at once', async () => {
    const other = await makeUser('admin')
    const refused = await inBulk[kind](everybody(admin, [other]))
    expect(refused.status, refused.text).toBeGreaterThanOrEqual(400)
    expect(refused.text).toContain('This is the last administrator')
    expect(await administrators()).toBeGreaterThan(0)
  })

  it('may go once somebody else is one, and editors may always go', async () => {
    const [editor, other] = [await makeUser('editor'), await makeUser('admin')]
    expect((await ways[kind](editor)).status).toBe(200)
    expect((await ways[kind](other)).status).toBe(200)
    expect(await administrators()).toBe(1)
  })

  it.each(kinds)(
    'is one of two who give up one another at the same time (the other by %s)',
    async (theirs) => {
      for (let round = 0; round < 3; round += 1) {
        const other = await makeUser('admin')
        const answers = await Promise.all([ways[kind](other, admin), ways[theirs](admin, other)])
        expect(await administrators(), answers.map(({ text }) => text).join('\n')).toBe(1)
        expect(statuses(answers)[0]).toBe(200)
        expect(statuses(answers)[1]).toBeLessThan(500)
        admin = await makeUser('admin')
        const { db } = await openPayload()
        await db.drizzle.execute(sql`update users set role = 'editor' where id <> ${admin.user.id}`)
      }
    },
  )

  it('is one of two who give up themselves at the same time', async () => {
    const other = await makeUser('admin')
    const answers = await Promise.all([ways[kind](admin, admin), ways[kind](other, other)])
    expect(statuses(answers)).toEqual([200, 409])
    expect(await administrators()).toBe(1)
  })
})
