import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as ask,
  type ServerResponse,
} from 'node:http'
import { text } from 'node:stream/consumers'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { noteQuestion, noteUntil } from '@/lib/answering'

import { canonicalAddress } from '../../src/server/canonical-address.mjs'
import { documentPolicy } from '../../src/server/documents.mjs'
import { openListener } from '../../src/server/listener.mjs'
import { openMaking } from '../../src/server/making.mjs'
import { openMetrics } from '../../src/server/metrics.mjs'
import { Away } from '../../src/server/news.mjs'
import { openNewsroom } from '../../src/server/newsroom.mjs'
import { openOrigin } from '../../src/server/origin.mjs'
import { answerQuestions, type AreSame, openQuestions } from '../../src/server/questions.mjs'
import { languageIn } from '../../src/server/refusal-words.mjs'
import { openRendering } from '../../src/server/rendering.mjs'

const close: (() => void)[] = []
afterEach(() => {
  for (const end of close.splice(0)) end()
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const atRest = { bytes: 1, connections: { open: 2, idle: 2, waiting: 0 } }

/** A database of one row for each address, a site that prints it, and what is told of changes. */
async function openSite({ bytes = 1 << 20, slow = 0 } = {}) {
  const rows = new Map<string, string>()
  const state = { count: 1, isHeard: true, isAway: false, heardAt: 0, protects: false, until: Infinity }
  const changed = new Map<string, number>()
  const told: (() => void)[] = []
  const asked: IncomingMessage[] = []
  const read = (path: string) => {
    if (state.isAway) return Promise.reject(new Error('away'))
    return Promise.resolve(rows.get(path))
  }
  async function handle(request: IncomingMessage, response: ServerResponse) {
    asked.push(request)
    const path = (request.url ?? '').split('?')[0] ?? ''
    const row = await read(path)
    noteQuestion(() => ({
      about: [path],
      protects: state.protects,
      asked: { text: path, values: [], digest: row ?? 'nothing' },
    }))
    noteUntil(state.until)
    await sleep(slow)
    // Whoever waited for it was told something else.
    if (response.writableEnded) return
    response.setHeader('Vary', ['rsc, next-router-state-tree', 'Save-Data'])
    response.setHeader('Cache-Control', 'private, no-store')
    if (row?.startsWith('to ')) {
      response.writeHead(308, { Location: row.slice(3) })
      response.end()
    } else if (row === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html' })
      response.end('<html id="__next_error__">')
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      response.write(Buffer.from('<!DOCTYPE html><script>1</script>'))
      response.end(`<p>${row}</p>${'<p>سؤال</p>'.repeat(100)}`)
    }
  }
  const refusalPage = (path: string) => Promise.resolve(`<main lang="${languageIn(path) ?? ''}">no</main>`)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-origin-'))
  const make = openMaking(handle)
  const areSame: AreSame = async (asked) => {
    for (const { text: path, digest } of asked) if (((await read(path)) ?? 'nothing') !== digest) return false
    return true
  }
  const maker = createServer(answerQuestions({ make, areSame, now: () => Promise.resolve(atRest) }))
  await new Promise<void>((listening) => maker.listen(join(folder, 'questions'), listening))
  const questions = openQuestions(join(folder, 'questions'))
  const rendering = openRendering(questions.make)
  const news = {
    get count() {
      return state.count
    },
    get isHeard() {
      return state.isHeard
    },
    get heardAt() {
      return state.heardAt
    },
    get isAway() {
      return state.isAway
    },
    listen: () => undefined,
    unlessAway: <Value>(work: Promise<Value>) =>
      new Promise<Value>((resolve, reject) => {
        const timer = setInterval(() => {
          if (state.isAway) reject(new Away())
        }, 50)
        work.then(resolve, reject).finally(() => {
          clearInterval(timer)
        })
      }),
    onNews: (tell: () => void) => void told.push(tell),
    heardByAll: () => Promise.resolve(),
    close: () => undefined,
    mayHaveChanged: (names: readonly string[], after: number) =>
      names.some((name) => (changed.get(name) ?? 0) > after),
  }
  const { areSame: askAgain } = questions
  const origin = openOrigin({
    rendering,
    areSame: askAgain,
    news,
    refusalPage,
    host: 'dragoman.example',
    bytes,
  })
  const passOn = openNewsroom({ handle, refusalPage })
  const server = createServer(openListener({ passOn, news, origin, refusalPage }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close.push(() => {
    for (const one of [server, maker]) {
      one.closeAllConnections()
      one.close()
    }
    questions.close()
    rmSync(folder, { recursive: true })
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    state,
    asked,
    rendering,
    prepare: origin.prepare,
    /** What Prometheus reads of it, by whether it has the token. */
    async measure(authorization: string) {
      const renderers = { alive: 1, now: async () => [await questions.now()] }
      const tell = openMetrics({ news, renderers, rendering, origin })
      const server = createServer(
        (request, response) =>
          void tell(request, response).then((hasAnswered) => {
            if (!hasAnswered) response.writeHead(404).end()
          }),
      )
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      close.push(() => server.close())
      const address = server.address()
      const port = typeof address === 'object' ? String(address?.port) : ''
      const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { authorization } })
      return { status: answer.status, text: await answer.text() }
    },
    /** Changes a row, and tells of it. */
    write(path: string, row: string | undefined) {
      if (row === undefined) rows.delete(path)
      else rows.set(path, row)
      state.count += 1
      changed.set(path, state.count)
      for (const tell of told) tell()
    },
    get: (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET', signal?: AbortSignal) =>
      new Promise<Answer>((resolve, reject) => {
        ask({ host: '127.0.0.1', port, path, method, headers, signal, agent: false }, (response) => {
          const coding = response.headers['content-encoding']
          const plain =
            coding === 'br' && method !== 'HEAD'
              ? response.pipe(createBrotliDecompress())
              : coding === 'gzip' && method !== 'HEAD'
                ? response.pipe(createGunzip())
                : response
          text(plain).then(
            (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
            reject,
          )
        })
          .once('error', reject)
          .end()
      }),
  }
}

const page = '/en/interviews/x'

const stray = 'stray.example'
/** What has made other caches keep another answer than the one that belongs to an address. */
const strayHeaders = [
  { host: stray },
  { forwarded: `host=${stray};proto=http` },
  ...['host', 'server', 'port', 'proto', 'scheme', 'prefix', 'for', 'path'].map((what) => ({
    [`x-forwarded-${what}`]: stray,
  })),
  ...[
    'x-host',
    'x-original-host',
    'x-original-url',
    'x-rewrite-url',
    'x-real-ip',
    'true-client-ip',
    'x-override-url',
  ].map((name) => ({ [name]: `/admin?${stray}` })),
  ...[
    'rsc',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-url',
    'next-action',
    'next-hmr-refresh',
  ].map((name) => ({
    [name]: '1',
  })),
  { 'next-router-state-tree': '%5B%22stray%22%5D' },
  ...['rewrite', 'next', 'subrequest', 'override-headers', 'request-x', 'set-cookie', 'invoke'].map(
    (what) => ({
      [`x-middleware-${what}`]: 'stray',
    }),
  ),
  ...['path', 'query', 'output', 'error', 'status'].map((what) => ({ [`x-invoke-${what}`]: '500' })),
  ...[
    'x-nextjs-data',
    'x-matched-path',
    'x-prerender-revalidate',
    'x-now-route-matches',
    'x-next-cache-tags',
  ].map((name) => ({
    [name]: 'stray',
  })),
  ...['x-http-method', 'x-http-method-override', 'x-method-override'].map((name) => ({ [name]: 'DELETE' })),
  { accept: 'application/json' },
  { accept: 'text/x-component', purpose: 'prefetch' },
  { 'accept-language': 'ar' },
  { 'accept-charset': 'utf-7' },
  { 'user-agent': '<script>stray</script>' },
  { referer: `https://${stray}/` },
  { origin: `https://${stray}` },
  { 'content-type': 'multipart/form-data; boundary=stray' },
  { cookie: 'theme=stray; dragoman-lng=ar; __prerender_bypass=1; __next_preview_data=1' },
  { range: 'bytes=0-3' },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'Sun, 29 Nov 2026 00:00:00 GMT' },
  { 'if-match': '"stray"' },
  { 'save-data': 'on' },
  { 'cache-control': 'no-cache', pragma: 'no-cache' },
  { te: 'trailers', upgrade: 'h2c', connection: 'keep-alive' },
  { expect: '100-continue' },
]
const strayParameters = [
  ...[
    '_rsc',
    'utm_source',
    'fbclid',
    '__nextLocale',
    'nxtPslug',
    '__nextDataReq',
    '_vercel_no_cache',
    'amp',
    'preview',
    'draft',
  ].map((name) => `${name}=stray`),
  'q%00=stray',
  '=&&=stray',
  'callback=stray&callback=',
  '%zz=1',
]

describe('what readers ask for', () => {
  it('is made once, and sent again until it changes, and then made once more however many wait', async () => {
    const site = await openSite({ slow: 20 })
    site.write(page, 'one')
    const many = () => Promise.all(Array.from({ length: 200 }, () => site.get(page)))
    expect(new Set((await many()).map(({ body }) => body.slice(0, 27)))).toEqual(
      new Set(['<!DOCTYPE html><p>one</p><p']),
    )
    expect(site.asked).toHaveLength(1)
    expect((await site.get(page)).headers['cache-status']).toBe('dragoman; hit')
    site.write(page, 'two')
    expect((await many()).every(({ body }) => body.includes('<p>two</p>'))).toBe(true)
    expect(site.asked).toHaveLength(2)
  })

  it('is not made anew for what it does not show, and asked about again at each time while no news are heard', async () => {
    const site = await openSite()
    site.write(page, 'one')
    await site.get(page)
    site.write('/en/interviews/y', 'other')
    expect((await site.get(page)).headers['cache-status']).toContain('asked-again')
    expect((await site.get(page)).headers['cache-status']).toBe('dragoman; hit')
    site.state.isHeard = false
    expect((await site.get(page)).headers['cache-status']).toContain('asked-again')
    expect(site.asked).toHaveLength(1)
  })

  it('may be that it is elsewhere now, without a word', async () => {
    const site = await openSite()
    site.write(page, 'to /en/interviews/y')
    for (const how of ['dragoman; fwd=miss; stored', 'dragoman; hit']) {
      const { status, headers, body } = await site.get(page)
      expect([status, headers.location, headers['cache-status'], body]).toEqual([
        308,
        '/en/interviews/y',
        how,
        '',
      ])
    }
  })

  it('is made anew before anybody asks for it, where it was read before', async () => {
    const site = await openSite()
    site.write(page, 'one')
    await site.get(page)
    // What was told just now is looked after first.
    await sleep(1100)
    site.write(page, 'two')
    await expect.poll(() => site.asked.length).toBe(2)
    const { headers, body } = await site.get(page)
    expect([headers['cache-status'], body.includes('two')]).toEqual(['dragoman; hit', true])
  })

  it('is made before anybody has asked for it, where it was published just now', async () => {
    const site = await openSite()
    const arabic = '/ar/interviews/باب'
    site.write(encodeURI(arabic), 'one')
    await site.prepare([arabic])
    expect((await site.get(encodeURI(arabic))).headers['cache-status']).toBe('dragoman; hit')
    expect(site.asked).toHaveLength(1)
    const keepsNothing = await openSite({ bytes: 0 })
    await keepsNothing.prepare([page])
    expect(keepsNothing.asked).toEqual([])
  })

  it('is read on for a minute where people are protected, from when it was last known to be so', async () => {
    const site = await openSite()
    site.state.protects = true
    site.write(page, 'one')
    await site.get(page)
    const statusAfter = async (seconds: number) => {
      vi.setSystemTime(Date.now() + seconds * 1000)
      return (await site.get(page)).status
    }
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      // Nothing was asked for ten minutes, and all that changed was heard.
      vi.setSystemTime(Date.now() + 600_000)
      Object.assign(site.state, { isAway: true, isHeard: false, heardAt: Date.now() })
      expect([await statusAfter(50), await statusAfter(20)]).toEqual([200, 503])
    } finally {
      vi.useRealTimers()
    }
  })

  it('is refused at once when the database goes away while somebody waits', async () => {
    const site = await openSite({ slow: 60_000 })
    site.write(page, 'one')
    const waiting = site.get(page)
    await expect.poll(() => site.asked.length).toBe(1)
    Object.assign(site.state, { isAway: true, isHeard: false })
    expect((await waiting).status).toBe(503)
  })

  it('is refused, too, to whoever reads in the newsroom, in words; what somebody writes there is waited for', async () => {
    const site = await openSite({ slow: 700 })
    const reads = ['/admin', '/admin/collections/interviews', '/en/preview/12', '/api/users/me']
    for (const path of [...reads, '/api/interviews']) site.write(path, 'one')
    const answers = reads.map((path) => site.get(path, { cookie: 'dragoman-token=x; dragoman-lng=ar' }))
    const written = site.get('/api/interviews', {}, 'PATCH')
    await expect.poll(() => site.asked.length).toBe(reads.length + 1)
    Object.assign(site.state, { isAway: true, isHeard: false })
    const told = await Promise.all(answers)
    expect(told.map(({ status }) => status)).toEqual([503, 503, 503, 503])
    expect(told.map(({ body }) => body)).toEqual([
      '<main lang="ar">no</main>',
      '<main lang="ar">no</main>',
      '<main lang="en">no</main>',
      expect.stringContaining('"errors"'),
    ])
    expect((await written).status).toBe(200)
  })

  it('is gone with the change that takes it back, and there with the one that brings it', async () => {
    const site = await openSite()
    expect((await site.get(page)).status).toBe(404)
    expect((await site.get(page)).status).toBe(404)
    expect(site.asked).toHaveLength(1)
    site.write(page, 'one')
    expect((await site.get(page)).status).toBe(200)
    site.write(page, undefined)
    expect((await site.get(page)).status).toBe(404)
  })

  it('is made anew when its time has come, though nobody has changed anything', async () => {
    const site = await openSite()
    site.write(page, 'one')
    site.state.until = Date.now() + 50
    await site.get(page)
    await sleep(60)
    site.state.until = Infinity
    await site.get(page)
    expect(site.asked).toHaveLength(2)
  })

  it('is read on while the database is away, but for what was changed right before; what nobody has asked for yet is not there', async () => {
    const site = await openSite()
    for (const path of [page, '/en/interviews/y']) {
      site.write(path, 'one')
      await site.get(path)
    }
    site.write(page, 'two')
    Object.assign(site.state, { isAway: true, isHeard: false })
    const kept = await site.get('/en/interviews/y')
    expect([kept.status, kept.headers['cache-status'], kept.headers.age]).toEqual([
      200,
      'dragoman; hit; detail=stale',
      '0',
    ])
    for (const path of [page, '/en/interviews/z']) {
      const { status, headers } = await site.get(path)
      expect([status, headers['retry-after']]).toEqual([503, '10'])
    }
    Object.assign(site.state, { isAway: false, isHeard: true })
    expect((await site.get(page)).body).toContain('two')
  })

  it('is not kept where nothing is to be, nor for somebody of the newsroom', async () => {
    for (const [site, headers] of [
      [await openSite({ bytes: 0 }), {}],
      [await openSite(), { cookie: 'a=b; dragoman-token=x' }],
      [await openSite(), { authorization: 'JWT x' }],
    ] as const) {
      site.write(page, 'one')
      await site.get(page, headers)
      await site.get(page, headers)
      expect(site.asked).toHaveLength(2)
    }
  })

  it.each(strayHeaders)('is no other for whoever is the first to send %o', async (header) => {
    const site = await openSite()
    site.write(page, 'one')
    await site.get(page, header)
    const { host, ...others } = site.asked[0]?.headers ?? {}
    expect([host, others, site.asked[0]?.url]).toEqual([
      'dragoman.example',
      { 'user-agent': 'lightMyRequest' },
      page,
    ])
    const next = await site.get(page)
    expect([next.status, next.headers['cache-status'], next.body.slice(0, 25)]).toEqual([
      200,
      'dragoman; hit',
      '<!DOCTYPE html><p>one</p>',
    ])
    expect(JSON.stringify(next.headers)).not.toContain('stray')
  })

  it.each(strayParameters)('is no other for whoever is the first to ask with ?%s', async (parameter) => {
    const site = await openSite()
    site.write(page, 'one')
    await site.get(`${page}?${parameter}`)
    expect((await site.get(page)).headers['cache-status']).toBe('dragoman; hit')
    expect(site.asked.map(({ url }) => url)).toEqual([page])
  })

  it('is another where a parameter says which', async () => {
    const site = await openSite()
    await site.get('/en/interviews?before=b&utm=1&before=a')
    expect(site.asked.at(-1)?.url).toBe('/en/interviews?before=b&before=a')
  })

  it('is counted, for whoever has the token', async () => {
    vi.stubEnv('METRICS_TOKEN', 'a token of its own')
    const site = await openSite()
    site.write(page, 'one')
    await site.get(page)
    await site.get(page)
    for (const given of ['', 'Bearer', 'Bearer another', 'a token of its own'])
      expect((await site.measure(given)).status).toBe(404)
    const { text: told } = await site.measure('Bearer a token of its own')
    for (const line of [
      'dragoman_answers_total{how="kept"} 1',
      'dragoman_answers_total{how="stored"} 1',
      'dragoman_kept_entries 1',
      'dragoman_connections{state="idle"} 2',
      'dragoman_renderer_bytes{renderer="0"} 1',
    ])
      expect(told).toContain(line)
    expect(told).not.toContain(page)
    vi.unstubAllEnvs()
  })

  it('is sent while others wait to be made, of whom those who are too many are asked to come again', async () => {
    const site = await openSite({ slow: 40 })
    site.write(page, 'one')
    await site.get(page)
    const paths = Array.from({ length: 500 }, (_, n) => `/en/${String(n)}`)
    for (const path of paths) site.write(path, path)
    // Asked about once more, since there were news.
    await site.get(page)
    const others = Promise.all(paths.map((path) => site.get(path)))
    await expect.poll(() => site.rendering.now.waiting).toBeGreaterThan(300)
    expect((await site.get(page)).headers['cache-status']).toContain('hit')
    expect(site.rendering.now.waiting).toBeGreaterThan(100)
    const all = await others
    const refused = all.filter(({ status }) => status === 503)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(all.length - refused.length)
    expect(refused.length).toBeGreaterThan(0)
    for (const { headers } of refused) expect(headers['retry-after']).toBe('10')
  })

  it('is not made for those who have left', async () => {
    const site = await openSite({ slow: 2000 })
    for (const n of Array.from({ length: 20 }, (_, place) => place)) site.write(`/en/${String(n)}`, 'one')
    const leaving = new AbortController()
    const gone = Array.from({ length: 20 }, (_, n) =>
      site.get(`/en/${String(n)}`, {}, 'GET', leaving.signal).catch(() => null),
    )
    await sleep(30)
    leaving.abort()
    await Promise.all(gone)
    await expect.poll(() => site.rendering.now).toEqual({ rendering: 0, waiting: 0 })
  })
})

describe('an answer', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['identity', undefined],
    ['*;q=0, identity', undefined],
    [';;;,', undefined],
    [undefined, undefined],
  ])('is sent to one who accepts %s in %s, and known again by its tag', async (accepts, coding) => {
    const site = await openSite()
    site.write(page, 'one')
    const headers = accepts === undefined ? {} : { 'accept-encoding': accepts }
    for (const how of ['fwd=miss; stored', 'hit']) {
      const answer = await site.get(page, headers)
      expect(answer.body).toMatch(/^<!DOCTYPE html><p>one<\/p>(<p>سؤال<\/p>){100}$/)
      expect(answer.headers['content-encoding']).toBe(coding)
      expect(answer.headers['cache-status']).toBe(`dragoman; ${how}`)
      expect(answer.headers).toMatchObject({
        'content-security-policy': documentPolicy,
        'cache-control': 'public, no-cache',
        vary: 'Save-Data, Accept-Encoding',
        'x-content-type-options': 'nosniff',
      })
      const tag = answer.headers.etag ?? ''
      expect(tag).toMatch(coding ? new RegExp(`-${coding}2?"$`) : /^"[\w-]{27}"$/)
      const byProxies = ['-gzip', ';gzip', '-br', '-zstd'].map((suffix) => tag.replace(/"$/, `${suffix}"`))
      for (const known of [tag, `W/${tag}`, ...byProxies, `"x", ${tag}`, '*'])
        expect((await site.get(page, { ...headers, 'if-none-match': known })).status, known).toBe(304)
      expect((await site.get(page, { ...headers, 'if-none-match': '"x"' })).status).toBe(200)
      const head = await site.get(page, headers, 'HEAD')
      const plain = (given = '') => given.replace('-br2', '-br')
      expect([head.status, head.body, plain(head.headers.etag)]).toEqual([200, '', plain(tag)])
    }
    expect(site.asked).toHaveLength(1)
  })

  it.each(['/admin/collections/interviews', '/en/preview/12', '/api/interviews'])(
    'of the newsroom is as Next gives it, at %s',
    async (path) => {
      const site = await openSite()
      site.write(path, 'one')
      const { body, headers } = await site.get(path, { 'accept-encoding': 'br' })
      expect(body).toContain('<script>1</script>')
      expect(headers).not.toHaveProperty('content-security-policy')
      expect(site.asked[0]?.headers['accept-encoding']).toBe('br')
    },
  )
})

describe('a short address of the site from which texts were brought', () => {
  it('leads to the text that has it, and to the home page where none does', async () => {
    const site = await openSite()
    site.write('/', 'home')
    site.write('/moved', 'to /en/interviews/the-ferry')
    for (const short of ['/?p=12', '/?utm_source=x&page_id=12&p=x']) {
      const { status, headers } = await site.get(short)
      expect([status, headers.location]).toEqual([308, '/en/interviews/the-ferry'])
    }
    expect(new Set(site.asked.map(({ url }) => url))).toEqual(new Set(['/moved?from=%2F%3Fp%3D12']))
    for (const other of ['/?p=12x', '/?p=', '/?p=%27', '/?q=12'])
      expect((await site.get(other)).status).toBe(200)
    site.write('/moved', undefined)
    expect((await site.get('/?p=12')).body).toContain('home')
  })

  it.each([
    ['/?p=12&utm_source=x', '/?p=12'],
    ['/?p=x', '/'],
    ['/?p=12345678901234567890123', '/'],
    ['/en?p=12', '/en'],
    ['/en/interviews/a?page_id=3&p=4', '/en/interviews/a'],
  ])('is told apart from what no answer depends on: %s', (asked, name) => {
    expect(canonicalAddress(asked)).toBe(name)
  })

  it('keeps nothing of a thousand that nobody had', async () => {
    vi.stubEnv('METRICS_TOKEN', 'a token of its own')
    const site = await openSite()
    site.write('/', 'home')
    site.write('/en', 'home')
    await site.get('/en')
    for (let n = 0; n < 1000; n += 1) await site.get(`/?p=${String(n)}`)
    expect((await site.measure('Bearer a token of its own')).text).toContain('dragoman_kept_entries 1\n')
  })
})
