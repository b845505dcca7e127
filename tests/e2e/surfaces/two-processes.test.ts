import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'

import { expect, test } from '@playwright/test'

import { findFreePort } from '../../../scripts/lib/ports.mjs'
import { email, password } from '../editor/sign-in'
import { fresh, openNewsroom } from '../translator/newsroom'

interface Answer {
  status: number
  body: string
  cache: string
}

/** On a connection of its own: the next one is the other process's. */
const ask = (address: string, method = 'GET', body?: object, token?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    }
    const asking = request(address, { method, headers, agent: false }, (answer) => {
      text(answer).then(
        (said) =>
          resolve({
            status: answer.statusCode ?? 0,
            body: said,
            cache: String(answer.headers['cache-status']),
          }),
        reject,
      )
    })
    asking.once('error', reject)
    asking.end(body && JSON.stringify(body))
  })

test('two processes know the same people, and show at once what one of them has published or taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { makeOriginal, ask: inNewsroom } = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await makeOriginal('en', fresh('The door with two keepers'), ['One.'])
  const stored = await inNewsroom<{ slug: string }>('GET', `/interviews/${String(id)}?depth=0`)

  const host = '127.0.0.1'
  const origin = `http://${host}:${String(await findFreePort(3600))}`
  const site = spawn(process.execPath, ['src/server/serve.mjs', host, new URL(origin).port], {
    env: { ...process.env, NODE_ENV: 'production', PROCESSES: '2' },
    stdio: 'ignore',
  })
  try {
    const isThere = () =>
      ask(`${origin}/health/live`).then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(isThere, { timeout: 60_000 }).toBe(200)
    const address = `${origin}/en/interviews/${stored.slug}`
    const read = async (what: keyof Answer) => {
      const found: unknown[] = []
      for (let n = 0; n < 6; n += 1) found.push((await ask(address))[what])
      return found
    }
    const seen = await read('cache')
    // Others publish meanwhile, so that it may be made anew.
    expect(seen.filter((way) => way === 'dragoman; fwd=miss; stored').length).toBeGreaterThanOrEqual(2)

    const signedIn = await ask(`${origin}/api/users/login`, 'POST', { email, password })
    const { token } = JSON.parse(signedIn.body) as { token: string }
    const write = async (change: object) => {
      const newest = await ask(
        `${origin}/api/interviews/${String(id)}?draft=true&depth=0`,
        'GET',
        undefined,
        token,
      )
      const { revision } = JSON.parse(newest.body) as { revision: number }
      const { status, body } = await ask(
        `${origin}/api/interviews/${String(id)}`,
        'PATCH',
        { ...change, revision },
        token,
      )
      expect(status, body).toBe(200)
    }
    const headline = fresh('The door with two names')
    await write({ headline, _status: 'published' })
    for (const body of await read('body')) expect(body).toContain(headline)
    await write({ _status: 'draft' })
    expect(await read('status')).toEqual(Array.from({ length: 6 }, () => 404))
  } finally {
    const ended = new Promise((resolve) => site.once('exit', resolve))
    site.kill('SIGTERM')
    await ended
  }
})
