import { Server } from 'node:net'

/** @typedef {import('node:net').Socket} Socket */

const pause = 100

/**
 * Lets a server end without breaking off: whoever is being answered gets all of it, however slowly they read. Node's own `close` takes an
 * answer for sent once it is written, and destroys what a slow reader has not taken yet.
 * @param {import('node:http').Server} server
 */
export function openEnding(server) {
  /** How many are being answered on each connection. @type {Map<Socket, number>} */
  const connections = new Map()
  server.on('connection', (/** @type {Socket} */ socket) => {
    connections.set(socket, 0)
    socket.once('close', () => connections.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    const count = (/** @type {number} */ more) => {
      const before = connections.get(socket)
      if (before !== undefined) connections.set(socket, before + more)
    }
    count(1)
    response.once('close', () => count(-1))
  })

  /** Takes no more connections, and lets go those where nothing is asked and all is read. @param {() => void} done once none is left */
  return (done) => {
    const looking = setInterval(() => {
      for (const [socket, answering] of connections)
        if (answering === 0 && socket.writableLength === 0) socket.destroy()
    }, pause)
    Server.prototype.close.call(server, () => {
      clearInterval(looking)
      done()
    })
  }
}
