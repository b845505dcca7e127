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

describe('what holds no fields', () => {
  const boundary = 'multipart/form-data; boundary=x'
  const sent: [form: string, body: string | undefined, status: number][] = [
    ['text/plain', 'name=x', 415],
    ['application/x-www-form-urlencoded', 'name=x', 415],
    ['application/xml', '<name>x</name>', 415],
    ['', '{"name":"x"}', 415],
    ['', undefined, 400],
    [boundary, '--x--\r\n', 400],
    [boundary, '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nx\r\n--x--\r\n', 400],
    [boundary, '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{x\r\n--x--\r\n', 400],
    ['application/json', '', 400],
    ['application/json', '{', 400],
    ...['null', '[]', '"x"', '1'].map((body): [string, string, number] => ['application/json', body, 400]),
  ]

  it.each(sent)('is refused with a sentence wherever fields are saved: %s %j', async (form, body, status) => {
    const { token } = editor
    const bytes = body === undefined ? {} : { body: new TextEncoder().encode(body) }
    const headers: Record<string, string> = form === '' ? {} : { 'Content-Type': form }
    for (const [method, path] of [
      ['POST', '/api/topics'],
      ['POST', '/api/media'],
      ['POST', '/api/users'],
      ['PATCH', '/api/topics/1'],
      ['PATCH', '/api/topics?where[id][equals]=0'],
      ['POST', '/api/globals/publication'],
    ] as const) {
      const answer = await rest(path, { method, token, headers, ...bytes })
      expect(answer.status, `${method} ${path} ${answer.text}`).toBe(status)
      expect(answer.text).toContain('JSON')
    }
  })

  it('is a question where a form asks one', async () => {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    }
    const { token } = editor
    const answer = await rest('/api/topics', { method: 'POST', token, headers, body: 'limit=1' })
    expect(answer.status, answer.text).toBe(200)
  })
})

it('has no preference by a name that no text can have', async () => {
  for (const method of ['GET', 'POST', 'DELETE']) {
    const body = method === 'POST' ? { body: { value: 1 } } : {}
    const answer = await rest('/api/payload-preferences/%00', { method, token: editor.token, ...body })
    expect(answer.status, answer.text).toBe(404)
  }
})
