import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { expect } from '@playwright/test'

import { test } from '../support/readers-test'

const ends = '\r\n'
const headOf = (lines: readonly string[]) => [...lines, '', ''].join(ends)

/** Sends exactly these bytes, and answers with all that comes back until the other side, or patience, ends it. */
async function sendExactly(origin: string | undefined, bytes: string, patience = 10_000): Promise<string> {
  const { hostname, port } = new URL(origin ?? '')
  const socket = connect(Number(port), hostname)
  socket.setTimeout(patience, () => socket.destroy())
  socket.write(bytes)
  return text(socket).catch(() => '')
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
const bodyOf = (answer: string) => answer.slice(answer.indexOf(ends + ends) + 4)

for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE'])
  test(`what somebody hides behind a ${method} is no part of anybody else's request`, async ({
    request,
    baseURL,
  }) => {
    const own = await (await request.get('/api/users/me')).text()
    const hidden = `GET /en/interviews HTTP/1.1${ends}Host: x${ends}X-Rest: `
    // More lines than Node keeps, before the one that says how long the body is.
    const lines = [
      `${method} /api/users/me HTTP/1.1`,
      'Host: x',
      ...Array.from({ length: 1100 }, () => 'a:'),
      `Content-Length: ${String(hidden.length)}`,
    ]
    for (let time = 0; time < 5; time += 1) {
      await sendExactly(baseURL, headOf(lines) + hidden, 300)
      const others = await Promise.all([1, 2, 3].map(async () => (await request.get('/api/users/me')).text()))
      expect(new Set(others)).toEqual(new Set([own]))
    }
  })

test('whoever offers another protocol is answered in this one', async ({ baseURL }) => {
  for (const path of ['/en', '/api/users/me', '/admin/login', '/_next/none']) {
    const plain = [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close']
    const offer = [
      ...plain.slice(0, 2),
      'Connection: Upgrade, HTTP2-Settings, close',
      'Upgrade: h2c',
      'HTTP2-Settings: AA',
    ]
    const [one, other] = [
      await sendExactly(baseURL, headOf(plain)),
      await sendExactly(baseURL, headOf(offer)),
    ]
    expect(statusOf(one), path).toBeGreaterThan(0)
    expect(statusOf(other), path).toBe(statusOf(one))
  }
})

test('an address is what it is in whichever form, and one that leads elsewhere is none', async ({
  baseURL,
}) => {
  const ask = async (target: string, method = 'GET') =>
    sendExactly(baseURL, headOf([`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close']))
  const whole = await ask('http://elsewhere.example/en/topics')
  expect([statusOf(whole), /cache-status: dragoman/i.test(whole)]).toEqual([200, true])
  expect(bodyOf(whole)).not.toContain('elsewhere')
  for (const target of ['http://x/admin/login', 'http://x/api/users/me']) {
    const answer = await ask(target)
    expect(answer, target).not.toMatch(/cache-status/i)
    expect(answer, target).toMatch(/cache-control: [^\r]*no-store/i)
  }
  for (const target of ['/en/../admin', '/en/%2e%2E/admin', '/en/./preview/7', '/en#1'])
    expect(statusOf(await ask(target)), target).toBe(404)
  expect(statusOf(await ask('/api/users/me', 'TRACE'))).toBe(405)
})
