import { createServer, type Socket } from 'node:net'

/** What becomes of a statement that matches. */
type Fate = 'refused' | 'cut'

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type, 0)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const authenticated = message('R', Buffer.from([0, 0, 0, 0]))
const ready = message('Z', Buffer.from('I'))
const refusal = message('E', Buffer.from('SERROR\0C25006\0Mrefused on purpose\0\0'))

function answer(socket: Socket, statement: string, fates: Readonly<Record<string, Fate>>): void {
  const [word = ''] = statement.split(' ')
  if (fates[word] === 'cut') socket.destroy()
  else if (fates[word] === 'refused') socket.write(Buffer.concat([refusal, ready]))
  else socket.write(Buffer.concat([message('C', Buffer.from(`${word.toUpperCase()}\0`)), ready]))
}

function serve(socket: Socket, fates: Readonly<Record<string, Fate>>): void {
  let received = Buffer.alloc(0)
  let isGreeted = false
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const start = isGreeted ? 1 : 0
      const end = received.length >= start + 4 ? start + received.readInt32BE(start) : Infinity
      if (received.length < end) return
      const [type, body] = [String.fromCharCode(received[0] ?? 0), received.subarray(start + 4, end)]
      received = received.subarray(end)
      if (!isGreeted) socket.write(Buffer.concat([authenticated, ready]))
      else if (type === 'Q') answer(socket, body.toString('utf8').replace(/\0$/, ''), fates)
      isGreeted = true
    }
  })
}

/** Speaks as much of Postgres' protocol as a transaction needs, and refuses or cuts the statements named. */
export async function openRefusingServer(fates: Readonly<Record<string, Fate>>) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket, fates)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `postgres://nobody@127.0.0.1:${String(port)}/none`,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
