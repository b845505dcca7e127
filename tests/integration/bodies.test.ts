import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeUser, type SignedIn } from '../support/builders'
import { closePayload } from '../support/open-payload'
import { rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

const megabyte = 1024 * 1024
const forged = `${btoa('{"alg":"HS256","typ":"JWT"}')}.${btoa('{"id":1,"collection":"users","sid":"x"}')}.bm8`

/** JSON of about so many megabytes. */
const json = (megabytes: number) => JSON.stringify({ name: 'x'.repeat(megabytes * megabyte) })

/** A stream that says nothing of its length and would never end. */
function endless() {
  let sent = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 64 * 1024
      controller.enqueue(new Uint8Array(64 * 1024).fill(97))
    },
  })
  return { stream, sent: () => sent }
}

describe('what nobody in particular sends', () => {
  const doors = [
    ['POST', '/api/topics'],
    ['POST', '/api/users/login'],
    ['POST', '/api/interviews/1/file'],
    ['POST', '/api/media'],
    ['PATCH', '/api/interviews/1'],
    ['PUT', '/api/nothing-here'],
    ['DELETE', '/api/interviews'],
    ['POST', '/api/globals/publication'],
  ] as const

  it.each(doors)('is taken up to a megabyte: %s %s', async (method, path) => {
    // What comes without a sign-in is not read at all, but for the door where one signs in.
    const isOpen = path === '/api/users/login'
    for (const token of [undefined, forged]) {
      const large = await rest(path, { method, token, body: json(1) })
      expect(large.status, large.text).toBe(isOpen ? 413 : 401)
      expect(large.text).toContain(isOpen ? '1 MB' : '/v1')
      expect((await rest(path, { method, token, body: json(0.5) })).status).not.toBe(413)
    }
  })

  it('is refused where its end does not come', async () => {
    const { stream, sent } = endless()
    const answer = await rest('/api/users/login', { method: 'POST', token: forged, body: stream })
    expect(answer.status).toBe(413)
    expect(sent()).toBeLessThan(110 * megabyte)
  })

  it('is refused in every clothing, with a sentence in the reader’s language', async () => {
    const form = new FormData()
    form.set('_payload', json(1.1))
    const override = { 'X-Payload-HTTP-Method-Override': 'GET' }
    const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const send = (more: object) => rest('/api/users/login', { method: 'POST', token: forged, ...more })
    const answers = [
      await send({ body: form }),
      await send({ body: `name=${json(1.1)}`, headers: urlencoded }),
      await send({ body: json(1.1), headers: override }),
      await send({ body: '{', headers: { 'Content-Length': '60000000' } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413])
    const arabic = { 'Accept-Language': 'ar' }
    expect((await send({ body: json(1.1), headers: arabic })).text).toContain('تسجيل الدخول')
  })
})

describe('what staff send', () => {
  it('is read up to ten megabytes, a file up to what a file may be', async () => {
    const { token } = editor
    const send = (path: string, megabytes: number) =>
      rest(path, { method: 'POST', token, body: json(megabytes) })
    expect((await send('/api/topics', 5)).status).not.toBe(413)
    const large = await send('/api/topics', 10)
    expect(large.status).toBe(413)
    expect(large.text).toContain('10 MB')
    expect((await send('/api/interviews/1/file', 12)).status).not.toBe(413)
    expect((await send('/api/interviews/1/file', 21)).status).toBe(413)
    expect((await rest('/api/topics', { method: 'POST', token, body: endless().stream })).status).toBe(413)
  })
})
