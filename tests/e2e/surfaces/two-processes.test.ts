import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
const statusOf = (address: string) =>
  ask(address).then(
    ({ status }) => status,
    () => 0,
  )

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
const isRenderer = (pid: number) =>
  readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('renderer.mjs')

/** One more site on the database of the first, which answers in two processes and makes pages in two; as on another machine. */
async function openAnotherSite() {
  const host = '127.0.0.1'
  const origin = `http://${host}:${String(await findFreePort(3600))}`
  const site = spawn(process.execPath, ['src/server/serve.mjs', host, new URL(origin).port], {
    env: { ...process.env, NODE_ENV: 'production', PROCESSES: '2', METRICS_TOKEN: 'a-token-of-tests' },
    stdio: 'ignore',
  })
  const pid = site.pid ?? 0
  await expect.poll(() => statusOf(`${origin}/health/ready`), { timeout: 60_000 }).toBe(200)
  return {
    origin,
    /** Those that answer, and those that make its pages. */
    origins: () => childrenOf(pid).filter((child) => !isRenderer(child)),
    renderers: () => childrenOf(pid).filter(isRenderer),
    async close() {
      const ended = new Promise((resolve) => site.once('exit', resolve))
      site.kill('SIGTERM')
      await ended
    },
  }
}

test('two sites know the same people, and show at once what one of them has published or taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { makeOriginal, ask: inNewsroom } = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await makeOriginal('en', fresh('The door with two keepers'), ['One.'])
  const { slug } = await inNewsroom<{ slug: string }>('GET', `/interviews/${String(id)}?depth=0`)
  const site = await openAnotherSite()
  try {
    const addresses = [baseURL ?? '', site.origin].map((origin) => `${origin}/en/interviews/${slug}`)
    // Each connection is another of its processes'.
    const read = async () => Promise.all([...addresses, ...addresses].map((address) => ask(address)))
    // Others publish meanwhile, so that it may be made anew.
    for (const { cache } of await read()) expect(cache).toMatch(/hit|stored/)

    const signedIn = await ask(`${site.origin}/api/users/login`, 'POST', { email, password })
    const { token } = JSON.parse(signedIn.body) as { token: string }
    const api = `${site.origin}/api/interviews/${String(id)}`
    const write = async (change: object) => {
      const newest = await ask(`${api}?draft=true&depth=0`, 'GET', undefined, token)
      const { revision } = JSON.parse(newest.body) as { revision: number }
      const { status, body } = await ask(api, 'PATCH', { ...change, revision }, token)
      expect(status, body).toBe(200)
    }
    const headline = fresh('The door with two names')
    await write({ headline, _status: 'published' })
    for (const { body } of await read()) expect(body).toContain(headline)
    await write({ _status: 'draft' })
    // On a machine that has too much to do it may be known only that it is another.
    for (const { body } of await read()) expect(body).not.toContain(headline)
    await expect.poll(async () => (await read()).map(({ status }) => status)).toEqual([404, 404, 404, 404])
  } finally {
    await site.close()
  }
})

test('what is kept is read on while nothing makes pages, which starts again by itself', async () => {
  test.setTimeout(120_000)
  const site = await openAnotherSite()
  try {
    await expect.poll(() => site.renderers().length, { timeout: 30_000 }).toBe(2)
    // Others publish meanwhile, and what they change is never read as it was: this page lists nothing.
    const kept = `${site.origin}/en/about`
    await expect.poll(async () => (await ask(kept)).cache).toContain('hit')
    const before = site.renderers()
    for (const pid of before) process.kill(pid, 'SIGKILL')
    const neverRead = await ask(`${site.origin}/ar/search?q=${fresh('door').replaceAll(' ', '')}`)
    expect([neverRead.status, neverRead.body]).toEqual([503, expect.stringContaining('<html lang="ar"')])
    for (let n = 0; n < 20; n += 1) expect(await statusOf(kept)).toBe(200)
    await expect.poll(() => statusOf(`${site.origin}/ar/search?q=door`), { timeout: 20_000 }).toBe(200)
    expect(site.renderers().filter((pid) => before.includes(pid))).toEqual([])
  } finally {
    await site.close()
  }
})

test('readers are answered while one of those that answer ends, which starts again by itself', async () => {
  test.setTimeout(120_000)
  const site = await openAnotherSite()
  try {
    await expect.poll(() => site.origins().length, { timeout: 30_000 }).toBe(2)
    const kept = `${site.origin}/en/about`
    for (let n = 0; n < 4; n += 1) await expect.poll(async () => (await ask(kept)).cache).toContain('hit')
    const [killed = 0] = site.origins()
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => site.origins()).not.toContain(killed)
    for (let n = 0; n < 20; n += 1) expect(await statusOf(kept)).toBe(200)
    await expect.poll(() => site.origins().length, { timeout: 20_000 }).toBe(2)
    const tally = async () => {
      const headers = { Authorization: 'Bearer a-token-of-tests' }
      const said = await fetch(`${site.origin}/metrics`, { headers })
      return /^dragoman_answers_total\{how="kept"\} (\d+)$/m.exec(await said.text())?.[1]
    }
    await expect.poll(tally).toBeDefined()
    const before = Number(await tally())
    for (let n = 0; n < 10; n += 1) await statusOf(kept)
    expect(Number(await tally()) - before).toBeGreaterThanOrEqual(8)
  } finally {
    await site.close()
  }
})
