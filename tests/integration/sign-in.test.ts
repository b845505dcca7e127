import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { rest } from '../support/rest'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await makeUser('editor')
})
afterAll(closePayload)

const signIn = ({ user, password }: SignedIn) =>
  rest('/api/users/login', { method: 'POST', body: { email: user.email, password } })
const isSignedIn = async (token: unknown) =>
  (await rest('/api/users/me', { token: String(token) })).json['user'] !== null
const several = async <Answer>(times: number, ask: () => Promise<Answer>) =>
  Promise.all(Array.from({ length: times }, ask))

describe('two devices', () => {
  it('of one person sign in at once, and each stays signed in', async () => {
    const answers = await several(4, () => signIn(editor))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const tokens = [editor.token, ...answers.map(({ json }) => json['token'])]
    expect(await Promise.all(tokens.map(isSignedIn))).toEqual([true, true, true, true, true])
  })

  it('stay signed in while the person’s record is saved, and one signs out for itself', async () => {
    const admin = await makeUser('admin')
    const save = () =>
      rest(`/api/users/${editor.user.id}`, { method: 'PATCH', token: admin.token, body: { name: 'Renamed' } })
    const [signed, saved] = await Promise.all([signIn(editor), save()])
    expect(saved.status, saved.text).toBe(200)
    const token = String(signed.json['token'])
    const [out] = await Promise.all([rest('/api/users/logout', { method: 'POST', token }), save()])
    expect(out.status, out.text).toBe(200)
    expect([await isSignedIn(token), await isSignedIn(editor.token)]).toEqual([false, true])
  })

  it('are all signed out by a new password', async () => {
    const [token, other] = await Promise.all([
      payload.forgotPassword({
        collection: 'users',
        data: { email: editor.user.email },
        disableEmail: true,
      }),
      signIn(editor),
    ])
    const password = 'four words and more'
    const reset = await rest('/api/users/reset-password', { method: 'POST', body: { token, password } })
    expect(reset.status, reset.text).toBe(200)
    const tokens = [editor.token, other.json['token'], reset.json['token']]
    expect(await Promise.all(tokens.map(isSignedIn))).toEqual([false, false, true])
    editor = { ...editor, password, token: String(reset.json['token']) }
  })
})

describe('a burst of sign-ins', () => {
  it('is taken up to forty at once; the others are told when to come again, whoever they are', async () => {
    const body = { email: 'nobody@example.org', password: 'not a password' }
    const answers = await several(60, () => rest('/api/users/login', { method: 'POST', body }))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(40)
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused).toHaveLength(20)
    for (const { headers } of refused) expect(headers.get('Retry-After')).toBe('10')
    expect((await signIn(editor)).status).toBe(200)
  })
})

describe('a database that does not answer', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is not told to somebody signed in as "you may not"', async () => {
    const token = editor.token
    const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
    vi.spyOn(payload.db.pool, 'query').mockRejectedValue(away)
    vi.spyOn(payload.db.pool, 'connect').mockRejectedValue(away)
    const answers = [
      await rest('/api/users/me', { token }),
      await rest('/api/topics', { method: 'POST', token, body: { name: 'Salt' } }),
      await rest('/api/interviews/1', { method: 'PATCH', token, body: { headline: 'Salt' } }),
    ]
    for (const { status, headers, text } of answers) {
      expect(status, text).toBe(503)
      expect(headers.get('Retry-After')).toBe('5')
    }
    expect((await rest('/api/users/me', {})).status).toBe(200)
  })
})
