import { mkdtempSync, rmSync } from 'node:fs'
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  request as ask,
  type RequestListener,
} from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'

import { openHandingOn } from '../../src/server/handing-on.mjs'
import { MakerAway } from '../../src/server/questions.mjs'

const close: (() => void)[] = []
afterEach(() => {
  for (const end of close.splice(0)) end()
})

/** A newsroom behind a door that hands on to it. */
async function open(newsroom: RequestListener) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-handing-'))
  const behind = createServer(newsroom)
  await new Promise<void>((listening) => behind.listen(join(folder, 'newsroom'), listening))
  const handOn = openHandingOn(join(folder, 'newsroom'))
  const ended: unknown[] = []
  const door = createServer((request, response) => {
    handOn(request, response).then(
      () => ended.push('told'),
      (error: unknown) => {
        ended.push(error)
        response.writeHead(503).end('away')
      },
    )
  })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  close.push(() => {
    for (const server of [door, behind]) {
      server.closeAllConnections()
      server.close()
    }
    rmSync(folder, { recursive: true })
  })
  const address = door.address()
  return { behind, ended, port: typeof address === 'object' ? (address?.port ?? 0) : 0 }
}

interface Said {
  status: number
  headers: IncomingHttpHeaders
  body: string
}
const send = (port: number, headers: Record<string, string> = {}, body?: string, agent?: Agent) =>
  new Promise<Said>((resolve, reject) => {
    const asking = ask(
      {
        host: '127.0.0.1',
        port,
        method: body === undefined ? 'GET' : 'POST',
        headers,
        agent: agent ?? false,
      },
      (answer) => {
        text(answer).then(
          (said) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: said }),
          reject,
        )
      },
    )
    asking.once('error', reject)
    asking.end(body)
  })

/** Says what has come. */
const echo: RequestListener = (request, response) => {
  void text(request).then((body) => response.end(JSON.stringify({ headers: request.headers, body })))
}
const heard = ({ body }: Said) => JSON.parse(body) as { headers: IncomingHttpHeaders; body: string }

describe('what is handed on', () => {
  it('comes as it was sent, without what is said from one to the next only', async () => {
    const { port } = await open(echo)
    const sent = {
      'X-Own': 'a',
      'X-Named': 'b',
      Connection: 'x-named, Upgrade, content-length',
      Upgrade: 'h2c',
      'X-Forwarded-For': '192.0.2.1',
      TE: 'trailers',
    }
    const { headers, body } = heard(await send(port, sent, 'words'))
    expect(body).toBe('words')
    expect(headers).toMatchObject({ 'x-own': 'a', 'x-forwarded-for': '192.0.2.1, 127.0.0.1' })
    for (const name of ['x-named', 'upgrade', 'te']) expect(headers).not.toHaveProperty(name)
  })

  it('has a connection of its own, and leaves theirs to those who ask', async () => {
    const { behind, port } = await open(echo)
    let connections = 0
    behind.on('connection', () => (connections += 1))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    close.push(() => agent.destroy())
    const all = [await send(port, {}, undefined, agent), await send(port, {}, 'words', agent)]
    expect(all.map(({ headers }) => headers.connection)).toEqual(['keep-alive', 'keep-alive'])
    expect(connections).toBe(2)
  })

  it('is said to be in vain where nobody answers, and what is still being sent is read', async () => {
    const { port, ended } = await open((request) => request.socket.destroy())
    const { status, headers } = await send(port, {}, 'w'.repeat(5_000_000))
    expect([status, headers.connection]).toEqual([503, 'close'])
    expect(ended).toEqual([expect.any(MakerAway)])
  })

  it('is over for those who have left, also where they wait behind another answer of their connection', async () => {
    // Nobody is answered.
    const { port, ended } = await open(() => undefined)
    const socket = connect(port, '127.0.0.1')
    socket.write(['/a', '/b', '/c'].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
    await sleep(100)
    socket.destroy()
    await expect.poll(() => ended).toEqual(['told', 'told', 'told'])
  })
})
