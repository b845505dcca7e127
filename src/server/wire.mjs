import { STATUS_CODES, validateHeaderValue } from 'node:http'

/** Longer than a proxy in front keeps a connection (nginx: 60 s), or it sends a request just as it is closed, and somebody reads 502. */
export const keptAlive = 75_000

const second = 1000
const date = { at: 0, text: '' }

/** This second, and as HTTP writes it. */
export function thisSecond() {
  const at = Math.floor(Date.now() / second)
  if (date.at !== at) Object.assign(date, { at, text: new Date(at * second).toUTCString() })
  return date
}

/** The same bytes in memory of their own: what Node hands out is often a small part of much that stays with it. @param {Buffer} bytes */
export function alone(bytes) {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

/**
 * The head of an answer as Node's own server sends it on a connection that is kept.
 * @param {number} status @param {readonly (string | number)[]} headers each name with its value after it
 * @throws {TypeError} where a header's value cannot be sent
 */
export function headOnTheWire(status, headers) {
  const lines = [`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`]
  for (let at = 0; at < headers.length; at += 2) {
    const [name, value] = [String(headers[at]), String(headers[at + 1])]
    validateHeaderValue(name, value)
    lines.push(`${name}: ${value}`)
  }
  lines.push(`Date: ${thisSecond().text}`, 'Connection: keep-alive')
  lines.push(`Keep-Alive: timeout=${String(keptAlive / second)}`, '', '')
  return Buffer.from(lines.join('\r\n'), 'latin1')
}
