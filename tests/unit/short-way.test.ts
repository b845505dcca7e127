import fc from 'fast-check'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

import { toAnswer } from '../../src/server/answers.mjs'
import { openShortWay, plainRequest } from '../../src/server/short-way.mjs'
import { openEnding } from '../../src/server/ending.mjs'
import { headOnTheWire, keptAlive } from '../../src/server/wire.mjs'

const ends = '\r\n'
const headOf = (...lines: string[]) => [...lines, '', ''].join(ends)
const get = (path: string, ...lines: string[]) => headOf(`GET ${path} HTTP/1.1`, 'Host: x', ...lines)

describe('a request is read here', () => {
  it.each([
    ['of a program', get('/en')],
    ['of whoever loads', get('/fonts/a.woff2?v=1', 'Accept-Encoding: br', 'Connection: keep-alive')],
    ['without a space after the colon', headOf('GET /en HTTP/1.1', 'host:x')],
    [
      'of a browser',
      get(
        '/ar/%D8%A7',
        'Connection: Keep-Alive',
        'sec-ch-ua: "Chromium";v="120"',
        'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
        'Accept: text/html,*/*;q=0.8',
        'Sec-Fetch-Mode: navigate',
        'If-None-Match: "a", W/"b"',
      ),
    ],
    ['that a proxy hands on', get('/en', 'X-Forwarded-For: 192.0.2.7', 'Via: 1.1 x', 'X-Real-IP: 192.0.2.7')],
  ])('%s', (_, bytes) => {
    expect(plainRequest(Buffer.from(bytes, 'latin1'))?.url).toBe(bytes.split(' ')[1])
  })
})

/** Whatever two programs could read as two things, or whatever an answer may depend on. */
const notPlain: [string, string][] = [
  ['in pieces', get('/en').slice(0, -1)],
  ['without its empty line', `GET /en HTTP/1.1${ends}Host: x${ends}`],
  ['two at once', get('/en') + get('/en')],
  ['with something after it', `${get('/en')}G`],
  ['with bare line ends', get('/en').replaceAll(ends, '\n')],
  ['with a bare return', get('/en', 'Accept: a\rCookie: b')],
  ['with a bare line end within', get('/en', 'Accept: a\nContent-Length: 5')],
  ['after an empty line', ends + get('/en')],
  ['on a folded line', get('/en', 'Accept: a', ' b')],
  ['with a space before the colon', get('/en', 'Accept : a')],
  ['with a space before a name', get('/en', ' Accept: a')],
  ['with a tab', get('/en', 'Accept:\ta')],
  ['with a nothing', get('/en', 'Accept: a\0')],
  ['in other letters', get('/en', 'Accept: \xe9')],
  ['for an address in other letters', get('/\xe9')],
  ['without a host', headOf('GET /en HTTP/1.1', 'Accept: a')],
  ['with an empty host', headOf('GET /en HTTP/1.1', 'Host:')],
  ['with two hosts', get('/en', 'Host: y')],
  ['with one header twice', get('/en', 'Accept-Encoding: br', 'accept-encoding: gzip')],
  ['of another version', headOf('GET /en HTTP/1.0', 'Host: x')],
  ['by another method', headOf('HEAD /en HTTP/1.1', 'Host: x')],
  ['by a method in small letters', headOf('get /en HTTP/1.1', 'Host: x')],
  ['for a whole address', headOf('GET http://x/en HTTP/1.1', 'Host: x')],
  ['with two spaces', headOf('GET  /en HTTP/1.1', 'Host: x')],
  ['longer than is usual', get(`/${'a'.repeat(4100)}`)],
  ...[
    'Cookie: a=b',
    'Authorization: Basic YQ==',
    'Range: bytes=0-1',
    'If-Range: "a"',
    'If-Modified-Since: x',
    'Save-Data: on',
    'Content-Length: 0',
    'Transfer-Encoding: chunked',
    'TE: trailers',
    'Trailer: a',
    'Expect: 100-continue',
    'Upgrade: h2c',
    'Connection: close',
    'Connection: keep-alive, Upgrade',
    'Keep-Alive: timeout=5',
    'RSC: 1',
    'X-Anything: 1',
    '__proto__: 1',
  ].map((line): [string, string] => [`that says ${line}`, get('/en', line)]),
]

describe('a request is read by Node', () => {
  it.each(notPlain)('%s', (_, bytes) => {
    expect(plainRequest(Buffer.from(bytes, 'latin1'))).toBeNull()
  })
})

const close: (() => void)[] = []
afterEach(() => {
  for (const end of close.splice(0)) end()
})

const onTheWire = (body: Buffer) => [headOnTheWire(200, ['content-length', body.length]), body]

/** A server where `/kept/…` is answered on the short way, and everything else with its method, address and body on the long one. */
async function serve(find?: Parameters<typeof openShortWay>[1], long = '') {
  const server = createServer({ keepAliveTimeout: keptAlive }, (request, response) => {
    void text(request).then((body) =>
      response.end(long || `long ${request.method ?? ''} ${request.url ?? ''} ${body}`),
    )
  })
  const words = ({ url }: { url: string }) => Buffer.from(`short ${url}`)
  openShortWay(
    server,
    find ?? ((request) => (request.url.startsWith('/kept/') ? onTheWire(words(request)) : null)),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  close.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const open = () => connect({ port, host: '127.0.0.1', noDelay: true })
  return { end: openEnding(server), open }
}

/** The bodies of answers that came one after the other. */
function bodiesIn(bytes: string): string[] {
  const bodies: string[] = []
  for (let rest = bytes; rest !== '';) {
    const [head = '', ...more] = rest.split(ends + ends)
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
    const after = more.join(ends + ends)
    bodies.push(after.slice(0, length))
    rest = after.slice(length)
  }
  return bodies
}

describe('on one connection', () => {
  const asked = fc.oneof(
    fc.constant({
      make: (n: number) => get(`/kept/${String(n)}`),
      says: (n: number) => `short /kept/${String(n)}`,
    }),
    fc.constant({
      make: (n: number) => get(`/${String(n)}`),
      says: (n: number) => `long GET /${String(n)} `,
    }),
    fc.constant({
      make: (n: number) =>
        `${headOf(`POST /${String(n)} HTTP/1.1`, 'Host: x', 'Content-Length: 20')}GET /kept/a HTTP/1.1`,
      says: (n: number) => `long POST /${String(n)} GET /kept/a HTTP/1.1`,
    }),
  )

  it('everything is answered once and in order, in whichever pieces it comes, and by Node after the first that is not plain', async () => {
    const { open } = await serve()
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(400), { maxLength: 5 }),
        async (requests, cuts) => {
          const bytes = requests.map(({ make }, n) => make(n)).join('')
          const socket = open()
          await once(socket, 'connect')
          let from = 0
          for (const cut of [
            ...cuts.map((at) => at % bytes.length).toSorted((a, b) => a - b),
            bytes.length,
          ]) {
            socket.write(bytes.slice(from, cut))
            await sleep(1)
            from = cut
          }
          socket.end()
          const said = bodiesIn(await text(socket))
          // Who reads it depends on how it came; what is answered does not.
          const wayless = (answer: string) => answer.replace(/^(?:short|long GET) (\S+) ?$/, '$1')
          expect(said.map(wayless)).toEqual(requests.map(({ says }, n) => wayless(says(n))))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('what is plain goes the short way until something is not', async () => {
    const { open } = await serve()
    const socket = open()
    let said = ''
    socket.setEncoding('latin1').on('data', (more: string) => (said += more))
    for (const [n, path] of ['/kept/1', '/kept/2', '/3', '/kept/4'].entries()) {
      socket.write(get(path))
      await expect.poll(() => said.split('HTTP/1.1 200').length).toBe(n + 2)
    }
    socket.destroy()
    expect(bodiesIn(said)).toEqual(['short /kept/1', 'short /kept/2', 'long GET /3 ', 'long GET /kept/4 '])
  })

  it('whoever does not read is not sent more and more', async () => {
    let found = 0
    const large = onTheWire(Buffer.alloc(1 << 20))
    const { open } = await serve(() => {
      found += 1
      return large
    })
    const socket = open()
    socket.pause()
    for (let time = 0; time < 50; time += 1) {
      socket.write(get('/kept/1'))
      await sleep(2)
    }
    socket.destroy()
    expect(found).toBeLessThan(20)
  })

  it('what cannot be sent is left to Node', async () => {
    const { open } = await serve(() => [headOnTheWire(200, ['location', 'a\r\nb: c'])])
    const socket = open()
    socket.end(get('/kept/1'))
    expect(bodiesIn(await text(socket))).toEqual(['long GET /kept/1 '])
  })
})

describe('at the end', () => {
  const large = 'a'.repeat(6 << 20)

  it('who asks nothing is let go, and half a question holds nothing up', async () => {
    const { open, end } = await serve()
    const sockets = ['', 'GET /kept', get('/kept/1'), get('/1'), get('/1') + 'GET /'].map((bytes) => {
      const socket = open().resume()
      socket.write(bytes)
      return socket
    })
    await sleep(100)
    const closed = sockets.map((socket) => once(socket, 'close'))
    await new Promise<void>((done) => end(done))
    await Promise.all(closed)
  })

  it.each([
    ['short', '/kept/1'],
    ['long', '/1'],
  ])('who reads slowly what came the %s way gets all of it', async (_, path) => {
    const { open, end } = await serve(
      ({ url }) => (url === '/kept/1' ? onTheWire(Buffer.from(large)) : null),
      large,
    )
    const socket = open()
    socket.pause()
    socket.write(get(path))
    await sleep(100)
    const ended = new Promise<void>((done) => end(done))
    await sleep(500)
    const said = await text(socket)
    await ended
    expect(bodiesIn(said)[0]?.length).toBe(large.length)
  })
})

describe('both ways', () => {
  const asking: [string, string[]][] = [
    ['whole', []],
    ['as Brotli', ['Accept-Encoding: br']],
    ['as gzip', ['Accept-Encoding: gzip, deflate']],
    ['where it is known', ['Accept-Encoding: br', 'If-None-Match: *']],
  ]
  it.each(asking)('say the same, byte for byte: %s', async (_, lines) => {
    const how = ['cache-status', 'dragoman; hit']
    const answer = toAnswer({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, no-cache',
        vary: 'RSC',
      },
      body: Buffer.from('<p>Words. '.repeat(200)),
    })
    let isShort = false
    let sentShort = 0
    const server = createServer({ keepAliveTimeout: keptAlive }, (request, response) => {
      void answer.send(request, response, how)
    })
    openShortWay(server, (request) => {
      const parts = isShort ? answer.bytesFor(request, how) : null
      if (parts) sentShort += 1
      return parts
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    close.push(() => {
      server.close()
      server.closeAllConnections()
    })
    const ask = async () => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      socket.end(get('/en', ...lines))
      return (await text(socket)).replace(/^Date: .*\r\n/m, '')
    }
    await ask()
    // Until it has been compressed a second time.
    await sleep(200)
    const long = await ask()
    isShort = true
    const short = await ask()
    expect(sentShort).toBe(1)
    expect(short).toBe(long)
  })
})
