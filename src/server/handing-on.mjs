import { Readable } from 'node:stream'
import { createProxyServer } from 'httpxy'
import { whenGone } from './gone.mjs'
import { MakerAway } from './questions.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What is said from one to the next only (RFC 9110), and never handed on. */
const ofConnection = [
  'connection',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
]
/** By which a body is known for one. */
const ofBody = new Set(['content-length', 'transfer-encoding'])

/**
 * Hands a request on as it comes, and its answer back; ends when that is sent, or nobody waits for it any more.
 * @param {string} socketPath
 * @returns {(request: Request, response: Response) => Promise<void>} fails with MakerAway where nobody has answered
 */
export function openHandingOn(socketPath) {
  // A connection for each request: whatever one of them leaves on it is nobody else's.
  const proxy = createProxyServer({ target: { socketPath }, agent: false })
  proxy.on('proxyRes', ({ headers }, _, response) => {
    // Not of that connection, but of theirs.
    headers.connection = response.shouldKeepAlive ? 'keep-alive' : 'close'
    delete headers['keep-alive']
  })

  return async (request, response) => {
    const { headers, socket } = request
    const from = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
    const isSent = [...ofBody].some((name) => name in headers)
    const named = (headers.connection ?? '').toLowerCase().split(/ *, */)
    for (const name of [...ofConnection, ...named.filter((each) => !ofBody.has(each))])
      Reflect.deleteProperty(headers, name)
    /** @type {Promise<void>} */
    const gone = new Promise((resolve) => whenGone(request, response, resolve))
    const options = { headers: { 'x-forwarded-for': from }, ...(isSent ? {} : { buffer: Readable.from([]) }) }
    try {
      await Promise.race([proxy.web(request, response, options), gone])
    } catch (cause) {
      // What is still being sent is read to its end, or whoever sends never reads that it was in vain.
      request.unpipe()
      request.resume()
      if (!request.complete && !response.headersSent) response.setHeader('Connection', 'close')
      throw new MakerAway('The newsroom has not answered.', { cause })
    }
  }
}
