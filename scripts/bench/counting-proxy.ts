import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

import { computedBy } from './spent'

/** The messages of Postgres' protocol that ask a statement: a plain one, and one with parameters. */
const asking = new Set(['Q', 'E'])
/** The message in which a backend says its process. */
const backendKey = 'K'
const untyped = ''

/** Hears each message of one side of a connection; the first of a client has no type. */
function hearMessages(fromClient: boolean, hear: (type: string, body: Buffer) => void) {
  let rest = Buffer.alloc(0)
  let isFirst = fromClient
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const typed = isFirst ? 0 : 1
      if (rest.length < typed + 4) return
      const end = typed + rest.readInt32BE(typed)
      if (rest.length < end) return
      hear(isFirst ? untyped : String.fromCharCode(rest[0] ?? 0), rest.subarray(typed + 4, end))
      rest = rest.subarray(end)
      isFirst = false
    }
  }
}

export interface CountingProxy {
  address: string
  /** How many statements have been asked so far. */
  statements: () => number
  /** Milliseconds that the processes of its connections have computed so far. */
  computed: () => number
  close: () => void
}

/** Stands between the site and Postgres and counts: exactly, and in a process that is not measured. */
export async function openCountingProxy(database: string): Promise<CountingProxy> {
  let statements = 0
  const backends = new Map<Socket, number>()
  const to = new URL(database)
  const server = createServer((client) => {
    const postgres = connect(Number(to.port || 5432), to.hostname)
    for (const socket of [client, postgres]) socket.setNoDelay()
    client.on(
      'data',
      hearMessages(true, (type) => {
        if (asking.has(type)) statements += 1
      }),
    )
    const hear = hearMessages(false, (type, body) => {
      if (type !== backendKey) return
      backends.set(client, body.readInt32BE(0))
      postgres.off('data', hear)
    })
    postgres.on('data', hear)
    client.pipe(postgres).pipe(client)
    for (const [one, other] of [
      [client, postgres],
      [postgres, client],
    ] as const)
      one.on('error', () => other.destroy())
    client.on('close', () => backends.delete(client))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own = new URL(database)
  own.hostname = '127.0.0.1'
  own.port = String((server.address() as AddressInfo).port)
  return {
    address: own.href,
    statements: () => statements,
    computed: () => [...backends.values()].reduce((sum, pid) => sum + computedBy(pid), 0),
    close: () => server.close(),
  }
}
