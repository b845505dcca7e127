import { keptAlive } from './wire.mjs'

/** @typedef {import('node:net').Socket} Socket */

/**
 * What the plainest request asks for.
 * @typedef {{ url: string, headers: Readonly<Partial<Record<'accept-encoding' | 'if-none-match', string>>> }} PlainRequest
 */

const longest = 4096

/** One whole request that has no body, and nothing after it: no two programs can read it as two different ones. */
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[A-Za-z-]+: ?[!-~][ -~]*\r\n)+)\r\n$/

/** Those that change no answer, and those that are read here. Whatever else is said leads the long way. */
const harmless = new Set([
  ...['host', 'connection', 'accept-encoding', 'if-none-match'],
  ...['accept', 'accept-language', 'cache-control', 'dnt', 'pragma', 'priority', 'referer', 'user-agent'],
  ...['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform', 'sec-gpc', 'upgrade-insecure-requests'],
  ...['sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-user'],
  ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'],
])

/**
 * The request that these bytes are, where they are one of the plainest and all of it.
 * @param {Buffer} bytes
 * @returns {PlainRequest | null}
 */
export function plainRequest(bytes) {
  if (bytes.length > longest) return null
  const [, url, lines] = plain.exec(bytes.toString('latin1')) ?? []
  if (url === undefined || lines === undefined) return null
  /** @type {Record<string, string>} */
  const headers = {}
  for (const line of lines.split('\r\n')) {
    if (line === '') continue
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    if (!harmless.has(name) || Object.hasOwn(headers, name)) return null
    headers[name] = line.slice(at + 1).trim()
  }
  if (headers['host'] === undefined || !/^(?:keep-alive)?$/i.test(headers['connection'] ?? '')) return null
  return { url, headers }
}

/**
 * Answers the plainest requests for what is kept on their connection itself, past Node's HTTP, which takes twice as long as all the rest
 * (docs/decisions/0035). With the first request that is not of that kind a connection is Node's for good.
 * @param {import('node:http').Server} server
 * @param {(request: PlainRequest) => readonly Buffer[] | null} find all that is to be sent, where it is there
 */
export function openShortWay(server, find) {
  const longWay = server.listeners('connection')

  /** @param {Socket} socket @param {Buffer} bytes */
  function answerTo(socket, bytes) {
    // Whoever does not read what is sent waits where Node bounds it.
    if (socket.writableLength > 0) return null
    const request = plainRequest(bytes)
    try {
      return request && find(request)
    } catch {
      // Node's way says what is wrong with it.
      return null
    }
  }

  server.removeAllListeners('connection')
  server.on('connection', (/** @type {Socket} */ socket) => {
    const destroy = () => void socket.destroy()
    const end = () => void socket.end()
    const read = (/** @type {Buffer} */ bytes) => {
      const answer = answerTo(socket, bytes)
      if (answer) {
        socket.cork()
        for (const part of answer) socket.write(part)
        socket.uncork()
        return
      }
      socket.off('data', read).off('end', end).off('error', destroy).off('timeout', destroy)
      socket.setTimeout(0)
      socket.pause()
      socket.unshift(bytes)
      for (const take of longWay) take.call(server, socket)
      socket.resume()
    }
    socket.setTimeout(keptAlive)
    socket.on('data', read).on('end', end).on('error', destroy).on('timeout', destroy)
  })
}
