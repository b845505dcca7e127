import { connect, type Socket } from 'node:net'

interface Place {
  host: string
  port: number
}
type Opened = (error: Error | null, socket?: { connection: Socket }) => void

const toConnect = 10_000
/** Under the lease of a letter, so that no second process takes it up meanwhile. */
const inAll = 60_000

/** That no connection came about, by the system's own code where there is one. */
const notReached = (code: string): Error => Object.assign(new Error(code), { code, command: 'CONNECT' })

/** Connects, within a time, for one letter, which has a time as well: a server that answers a byte now and then would hold it for ever. */
export function openMailSocket({ host, port }: Place, opened: Opened): void {
  const socket = connect({ host, port })
  const timer = setTimeout(() => socket.destroy(notReached('ETIMEDOUT')), toConnect)
  const refused = (error: NodeJS.ErrnoException) => {
    clearTimeout(timer)
    opened(notReached(error.code ?? 'ESOCKET'))
  }
  socket.once('error', refused)
  socket.once('connect', () => {
    clearTimeout(timer)
    socket.off('error', refused)
    const end = setTimeout(() => socket.destroy(new Error('The letter took too long.')), inAll)
    socket.once('close', () => {
      clearTimeout(end)
    })
    opened(null, { connection: socket })
  })
}
