import { createServer, get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

import { toAnswer } from '../../src/server/answers.mjs'

const servers = new Set<ReturnType<typeof createServer>>()
afterEach(() => {
  for (const server of servers) server.close()
  servers.clear()
})

async function serve(answer: ReturnType<typeof toAnswer>) {
  const server = createServer((request, response) => void answer.send(request, response, []))
  servers.add(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return (headers: OutgoingHttpHeaders = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      get({ port, host: '127.0.0.1', headers, agent: false }, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        )
      }).once('error', reject)
    })
}

describe('a picture', () => {
  const picture = {
    status: 200,
    headers: { 'content-type': 'image/webp', etag: '"a"' },
    body: Buffer.from('0123456789'),
  }

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=x', 416, '', 'bytes */10'],
    ['letters=0-1', 200, '0123456789', undefined],
  ])('is sent of %s', async (range, status, body, which) => {
    const ask = await serve(toAnswer(picture))
    const answer = await ask({ range })
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, which])
    expect(answer.headers['accept-ranges']).toBe('bytes')
    expect(answer.headers['content-length']).toBe(String(body.length))
  })

  it('is sent whole where what somebody has of it is another', async () => {
    const ask = await serve(toAnswer(picture))
    expect((await ask({ range: 'bytes=4-', 'if-range': '"a"' })).status).toBe(206)
    expect((await ask({ range: 'bytes=4-', 'if-range': '"b"' })).status).toBe(200)
  })
})

describe('a page', () => {
  it('is smaller once it was sent before, under a tag of its own, and known by either', async () => {
    const words = Array.from(
      { length: 4000 },
      (_, n) => `<p>${(n * 7919).toString(36)} door ${String(n % 13)}</p>`,
    )
    const made = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(words.join('')) }
    const ask = await serve(toAnswer(made))
    const br = { 'accept-encoding': 'br' }
    const first = await ask(br)
    await ask(br)
    await expect.poll(async () => (await ask(br)).headers.etag).toMatch(/-br2"$/)
    const later = await ask(br)
    expect(Number(later.headers['content-length'])).toBeLessThan(Number(first.headers['content-length']))
    for (const { headers } of [first, later])
      expect((await ask({ ...br, 'if-none-match': headers.etag })).status).toBe(304)
  })

  it('is less for whoever saves data, and another to whoever asks by its tag', async () => {
    const made = {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from('with pictures'),
    }
    const ask = await serve(toAnswer(made, () => Promise.resolve(Buffer.from('without'))))
    const whole = await ask({ 'save-data': 'off' })
    const less = await ask({ 'save-data': 'on' })
    expect([whole.body, less.body]).toEqual(['with pictures', 'without'])
    expect([whole.headers.vary, less.headers.vary]).toEqual(['Save-Data', 'Save-Data'])
    expect((await ask({ 'save-data': 'on', 'if-none-match': less.headers.etag })).status).toBe(304)
    expect((await ask({ 'save-data': 'on', 'if-none-match': whole.headers.etag })).status).toBe(200)
  })
})
