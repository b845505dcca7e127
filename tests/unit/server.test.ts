import {
  createServer,
  type IncomingMessage,
  request,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { text } from 'node:stream/consumers'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import arabic from '@/i18n/messages/ar/site.json'
import english from '@/i18n/messages/en/site.json'
import { answerKind, isUnreadable } from '../../src/server/answer-kind.mjs'
import { openListener } from '../../src/server/listener.mjs'
import { openMaking } from '../../src/server/making.mjs'
import { openNewsroom } from '../../src/server/newsroom.mjs'
import type { News } from '../../src/server/news.mjs'
import { openOrigin } from '../../src/server/origin.mjs'
import { openRendering } from '../../src/server/rendering.mjs'
import { languageIn, refusalSentence } from '../../src/server/refusal-words.mjs'
import type { RefusalPage } from '../../src/server/spoken-refusals.mjs'
import { openFiles } from '../../src/server/files.mjs'

const close: (() => void)[] = []
afterEach(() => {
  for (const end of close.splice(0)) end()
})

const refusalPage: RefusalPage = (path, why) =>
  Promise.resolve(`<html lang="${languageIn(path) ?? 'en'}"><main>${why === 'failed' ? why : '404'}</main>`)

const noNews: News = {
  listen: () => undefined,
  unlessAway: (work) => work,
  onNews: () => undefined,
  heardByAll: () => Promise.resolve(),
  close: () => undefined,
  count: 1,
  isHeard: true,
  heardAt: 0,
  isAway: false,
  mayHaveChanged: () => false,
}

/** A server that answers as Next does, behind ours. */
async function serve(next: RequestListener, files?: ReturnType<typeof openFiles>): Promise<string> {
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    Promise.resolve().then(() => next(request, response))
  const origin = openOrigin({
    rendering: openRendering(openMaking(handle)),
    areSame: () => Promise.resolve(true),
    news: noNews,
    refusalPage,
    host: 'dragoman.example',
    bytes: 0,
  })
  const passOn = openNewsroom({ handle, refusalPage })
  const server = createServer(
    openListener({ passOn, news: noNews, origin, refusalPage, ...(files ? { files } : {}) }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close.push(() => server.close())
  const address = server.address()
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`
}

describe('an address', () => {
  it.each([
    '/%',
    '/en/%zz',
    '/%E0%A4%A',
    '/en/interviews/%FF',
    '/api/%C0%AF',
    '/%ED%A0%80',
    '/en/\xe3\xc7',
    '/\\',
    '/en\\x',
    '/en#1',
    '/en/../admin',
    '/en/%2E%2e/admin',
    '/en/./preview/7',
    '/en/.',
  ])('%s is unreadable', (path) => expect(isUnreadable(path)).toBe(true))
  it.each([
    '/',
    '/.well-known/security.txt',
    '/en/a..b',
    '/en/interviews/%D8%B3',
    '/en/a%00b',
    '/en/100%25',
    '/%EF%BF%BD',
  ])('%s is readable', (path) => expect(isUnreadable(path)).toBe(false))
  it.each([
    ['/en/interviews/x', 'page'],
    ['/en/rss.xml', 'file'],
    ['/en/interviews/x/card.png', 'file'],
    ['/i/w2222222', 'file'],
    ['/api/interviews', 'api'],
    ['/apiary', 'page'],
    ['/v1', 'public api'],
    ['/v1/openapi.json', 'public api'],
    ['/v1x', 'page'],
  ])('%s is asked for as %s', (path, kind) => expect(answerKind(path)).toBe(kind))

  it('is refused in its own language, or in each', () => {
    expect(refusalSentence('/ar/rss.xml', 'missing')).toBe(arabic['refusal.missing.file'])
    expect(refusalSentence('/en/%', 'unreadable')).toBe(english['refusal.unreadable.file'])
    expect(refusalSentence('/arx', 'missing')).toBe(
      `${english['refusal.missing.file']}\n${arabic['refusal.missing.file']}`,
    )
  })
})

describe('a link that is followed from another site', () => {
  const followed = {
    'Sec-Fetch-Site': 'cross-site',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  }
  /** As a browser says it: `fetch` says by itself how it asks. */
  const ask = async (path: string, headers: Record<string, string> = followed, method = 'GET') => {
    const origin = await serve((_, response) => response.end('as it is'))
    return new Promise<{ status: number; html: string; cacheControl: string }>((resolve, reject) => {
      const asking = request(`${origin}/`, { path, method, headers, agent: false }, (answer) => {
        const kept = { status: answer.statusCode ?? 0, cacheControl: answer.headers['cache-control'] ?? '' }
        text(answer).then((html) => resolve({ ...kept, html }), reject)
      })
      asking.once('error', reject)
      asking.end()
    })
  }
  const isSentOn = ({ html }: { html: string }) => html.includes('http-equiv="refresh"')

  it.each([
    '/admin',
    '/admin/desk?list=mine',
    '/en/preview/7',
    '/ar/preview/7',
    '/en/statement?from=2026-01-01&to=2026-02-01',
    '/en/statement.csv',
    '/ar/certificate/7',
    '/api/interviews/7/file?format=docx',
  ])('to %s is asked for from here, as whoever is signed in', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.cacheControl]).toEqual([200, 'no-store'])
    const { html } = answer
    expect(html).toContain(`content="0; url=${path.replaceAll('&', '&amp;')}"`)
    const isArabic = path.startsWith('/ar/')
    expect(html).toContain(`<html lang="${isArabic ? 'ar' : 'en'}">`)
    expect(html).toContain(
      `<a href="${path.replaceAll('&', '&amp;')}">${isArabic ? arabic['arrival.on'] : english['arrival.on']}</a>`,
    )
  })

  it.each([
    '/en',
    '/en/interviews/preview',
    '/en/interviews/x',
    '/v1/interviews',
    '/en/rss.xml',
    '/en/search?q=x',
  ])('to %s is answered at once', async (path) => expect(isSentOn(await ask(path))).toBe(false))

  it('is nobody else’s: no frame, no fetch, no form, and not who is here already', async () => {
    const others = [
      { ...followed, 'Sec-Fetch-Site': 'same-origin' },
      { ...followed, 'Sec-Fetch-Site': 'none' },
      { ...followed, 'Sec-Fetch-Dest': 'iframe' },
      { ...followed, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' },
      {},
    ]
    for (const headers of others) expect(isSentOn(await ask('/en/preview/7', headers))).toBe(false)
    expect(isSentOn(await ask('/api/interviews', followed, 'POST'))).toBe(false)
  })

  it('is not led elsewhere, nor anything written into the page', async () => {
    const { html: hostile } = await ask('/en/preview/7?"><script>alert(1)</script>&url=//elsewhere.example')
    expect(hostile).not.toContain('<script')
    expect(hostile).toContain('content="0; url=/en/preview/7?')
    for (const path of ['//elsewhere.example/preview/7', '//elsewhere.example/admin'])
      expect(isSentOn(await ask(path))).toBe(false)
  })
})

it.each(['/en/interviews/x', '/en', '/en/rss.xml', '/fonts/x.woff2', '/health/live', '/en/no-page'])(
  'nothing is done at %s but read',
  async (path) => {
    const origin = await serve(() => {
      throw new Error('asked')
    })
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await fetch(origin + path, { method })
      expect([status, headers.get('allow')]).toEqual(
        path.endsWith('no-page') ? [404, null] : [405, 'GET, HEAD'],
      )
    }
  },
)

describe('what is not found', () => {
  it('is a whole page where Next leaves it to a script, piece by piece', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': 'br',
        ETag: 'x',
      })
      response.write('<html id="__next_error__">')
      response.end('…')
    })
    const response = await fetch(`${origin}/ar/interviews/x`)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(response.headers.get('etag')).toBeNull()
    expect(await response.text()).toBe('<html lang="ar"><main>404</main>')
  })

  it('is a sentence where a file answers nothing, and no word to a HEAD', async () => {
    const origin = await serve((_, response) => {
      response.statusCode = 404
      response.end()
    })
    const response = await fetch(`${origin}/ar/rss.xml`)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(`${arabic['refusal.missing.file']}\n`)
    const head = await fetch(`${origin}/ar/rss.xml`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([404, ''])
  })

  it('is left as it is in the API and the admin, as is whatever is found', async () => {
    const origin = await serve((request, response) => {
      response.statusCode = request.url === '/en' ? 200 : 404
      response.setHeader('Content-Type', request.url === '/api/x' ? 'application/json' : 'text/html')
      response.end('as it is')
    })
    for (const path of ['/api/x', '/admin/x', '/en'])
      expect(await (await fetch(origin + path)).text(), path).toBe('as it is')
  })

  it('is a problem in the public API, as is a failure there', async () => {
    const origin = await serve((_, response) => {
      response.statusCode = 500
      response.end()
    })
    for (const [path, status] of [
      ['/v1/interviews/en/x', 503],
      ['/v1/%', 400],
    ] as const) {
      const response = await fetch(origin + path)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(await response.json()).toMatchObject({ status, parameter: null })
    }
  })

  it('is a page that says "not now" where one fails, with words or without, and a sentence where a file does', async () => {
    const origin = await serve((request, response) => {
      response.statusCode = 500
      if (['/ar/x', '/admin/y'].includes(request.url ?? ''))
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end('<html id="__next_error__">')
    })
    for (const [path, said] of [
      ['/ar/x', '<html lang="ar"><main>failed</main>'],
      ['/en/x', '<html lang="en"><main>failed</main>'],
      ['/admin/y', '<html lang="en"><main>failed</main>'],
      ['/ar/rss.xml', `${arabic['refusal.failed.file']}\n`],
    ] as const) {
      const response = await fetch(origin + path)
      expect([response.status, response.headers.get('retry-after')], path).toEqual([503, '10'])
      expect(await response.text(), path).toBe(said)
    }
    for (const path of ['/admin/x', '/api/x']) expect((await fetch(origin + path)).status, path).toBe(500)
  })

  it('is said of an unreadable address before anybody is asked', async () => {
    const origin = await serve(() => {
      throw new Error('asked')
    })
    const [page, api, file] = await Promise.all(
      ['/ar/%', '/api/%', '/ar/%/rss.xml'].map(async (path) => {
        const response = await fetch(origin + path)
        return { status: response.status, text: await response.text() }
      }),
    )
    expect(page).toEqual({ status: 404, text: '<html lang="ar"><main>404</main>' })
    expect(api?.status).toBe(400)
    expect(api?.text).toContain(english['refusal.unreadable.file'].slice(0, 20))
    expect(file).toEqual({ status: 400, text: `${arabic['refusal.unreadable.file']}\n` })
  })
})

it('files of readers’ pages are sent from memory, smaller than Next sends them; whatever else lies there is left to Next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-files-'))
  const given = join(folder, 'given')
  close.push(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'chunks'))
  const rules = '.page { margin-inline: auto; }\n'.repeat(50)
  const more = '.more { color: red; }\n'.repeat(50)
  writeFileSync(join(folder, 'chunks', 'a.css'), rules)
  writeFileSync(join(folder, 'chunks', 'b.css'), more)
  writeFileSync(join(folder, 'large.css'), rules.repeat(100))
  writeFileSync(join(folder, 'other.css'), rules)
  writeFileSync(join(folder, 'chunks', 'a.js'), 'void 0')
  for (const name of ['fonts', 'scripts']) mkdirSync(join(given, name), { recursive: true })
  writeFileSync(join(given, 'fonts', 'a.woff2'), 'a font')
  writeFileSync(join(given, 'scripts', 'a.mjs'), 'void 0')
  writeFileSync(join(given, 'icon.bin'), 'of no kind that a page loads')
  const site = await serve(
    (request, response) => response.end(`Next: ${request.url ?? ''}`),
    openFiles({ '/_next/static/': folder, '/': given }),
  )
  for (const [name, said] of [
    ['a', rules],
    ['b+a', `${more}${rules}`],
  ] as const) {
    const style = await fetch(`${site}/_next/static/chunks/${name}.css`, {
      headers: { 'accept-encoding': 'br' },
    })
    expect(await style.text()).toBe(said)
    expect(Object.fromEntries(style.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
  }
  for (const [path, type, lasts] of [
    ['/fonts/a.woff2', 'font/woff2', true],
    ['/scripts/a.mjs', 'text/javascript; charset=utf-8', false],
    ['/scripts/a.mjs?v=b', 'text/javascript; charset=utf-8', true],
  ] as const) {
    const { headers } = await fetch(site + path)
    expect(headers.get('content-type'), path).toBe(type)
    expect(headers.get('cache-control')?.includes('immutable'), path).toBe(lasts)
  }
  expect(await (await fetch(`${site}/icon.bin`)).text()).toBe('Next: /icon.bin')
  const others = [
    'chunks/a.js',
    'chunks/c.css',
    '',
    'chunks/a+c.css',
    'chunks/a+a.css',
    'chunks/a+.css',
    'other+large.css',
  ]
  for (const path of others.map((other) => `/_next/static/${other}`))
    expect(await (await fetch(site + path)).text()).toBe(`Next: ${path}`)
})
