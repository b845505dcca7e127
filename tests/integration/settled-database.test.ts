import { afterAll, describe, expect, it } from 'vitest'

import { routes } from '@/lib/routes'

import { firstAdministrator } from '../../scripts/cms/first-administrator'
import { root } from '../../scripts/lib/checkout.mjs'
import { settledDatabase } from '../../scripts/lib/settled-database.mjs'
import { makeInterview } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

const address = process.env['DATABASE_URL'] ?? ''
const ask = (more: Record<string, string> = {}) =>
  settledDatabase({ root, env: { DATABASE_URL: address, SERVER_URL: 'http://127.0.0.1:3000', ...more } })
const query = async (text: string) => (await openPayload()).db.pool.query(text)

afterAll(closePayload)

describe('a start finds something to prepare', () => {
  it('where there is no administrator yet, and where the database cannot be asked', async () => {
    await openPayload()
    expect(await ask()).toBeUndefined()
    const elsewhere = new URL(address)
    elsewhere.pathname = `/${unusual('none')}`
    expect(await ask({ DATABASE_URL: elsewhere.href })).toBeUndefined()
    expect(await ask({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toBeUndefined()
  })

  it('where a migration is not applied, or something was pushed past them', async () => {
    await firstAdministrator(await openPayload())
    expect(await ask()).toBeDefined()
    await query(`update payload_migrations set name = name || '_other' where name like '%_initial'`)
    expect(await ask()).toBeUndefined()
    await query(`update payload_migrations set name = replace(name, '_other', '')`)
    await query(`insert into payload_migrations (name, batch) values ('dev', -1)`)
    expect(await ask()).toBeUndefined()
    await query(`delete from payload_migrations where batch = -1`)
    expect(await ask()).toBeDefined()
  })

  it('where the sample is to be loaded into what is empty', async () => {
    expect(await ask({ DRAGOMAN_EMBEDDED: '1' })).toBeUndefined()
  })
})

describe('a start that finds nothing to prepare', () => {
  it('gives the first administrator the link that works, anew at each start, until they have signed in', async () => {
    const payload = await openPayload()
    const { adminEmail, resetLink } = await firstAdministrator(payload)
    const first = await ask()
    const second = await ask()
    expect(second).toMatchObject({ migrated: 0, samplesLoaded: false, adminEmail })
    const token = (link: string | null | undefined) => link?.split('/').at(-1) ?? ''
    // The very form of the link that Payload makes.
    expect(second?.resetLink?.replace(token(second.resetLink), '')).toBe(
      resetLink?.replace(token(resetLink), ''),
    )
    const set = (link: string | null | undefined) =>
      rest('/api/users/reset-password', {
        method: 'POST',
        body: { token: token(link), password: 'a lantern for each door' },
      })
    expect((await set(first?.resetLink)).status).toBe(403)
    expect((await set(second?.resetLink)).status).toBe(200)
    const login = { email: adminEmail, password: 'a lantern for each door' }
    expect((await rest('/api/users/login', { method: 'POST', body: login })).status).toBe(200)
    expect(await ask()).toMatchObject({ resetLink: null, adminEmail: null })
  })

  it('knows the newest public interview of each language, and no other', async () => {
    const old = await makeInterview({ _status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' })
    const newest = await makeInterview({ _status: 'published', publishedAt: '2021-01-01T00:00:00.000Z' })
    await makeInterview({ _status: 'draft', publishedAt: '2022-01-01T00:00:00.000Z' })
    expect(old.slug).not.toBe(newest.slug)
    expect((await ask({ DRAGOMAN_EMBEDDED: '1' }))?.interviews).toEqual({
      en: routes.interview('en', String(newest.slug)),
    })
  })
})
