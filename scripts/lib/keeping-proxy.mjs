import { createServer, request as ask } from 'node:http'

/** The header of a request whose answer may be one that was kept for others who say the same word. */
const KEEPABLE = 'x-may-be-kept'

/** What a client says about itself and its connection, on which no answer of the site depends. */
const ofNoMatter = new Set([
  KEEPABLE,
  'accept',
  'accept-encoding',
  'cache-control',
  'connection',
  'host',
  'pragma',
  'referer',
  'upgrade-insecure-requests',
  'user-agent',
])

/** What belongs to one connection, not to the answer. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding'])

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Kept */

/** @param {import('node:http').IncomingMessage} message */
function nameOf({ url = '', headers }) {
  const told = Object.entries(headers).filter(([name]) => !ofNoMatter.has(name) && !name.startsWith('sec-'))
  return JSON.stringify([url, told.sort(([one], [other]) => one.localeCompare(other, 'en'))])
}

/**
 * Stands before a site that is tested. Many tests look at the same pages, each from another side, and every page costs the site a
 * third of a second: those who change nothing say so by a header, and an address is then rendered once for all of them. Whatever
 * comes without the header goes through, as it is.
 * @param {{ host: string, port: number, sitePort: number }} places
 */
export async function openKeepingProxy({ host, port, sitePort }) {
  /** @type {Map<string, Promise<Kept>>} */
  const kept = new Map()

  /**
   * @param {import('node:http').IncomingMessage} from
   * @param {import('node:http').OutgoingHttpHeaders} headers
   * @returns {Promise<import('node:http').IncomingMessage>}
   */
  const pass = (from, headers) =>
    new Promise((resolve, reject) => {
      const onward = ask({ host, port: sitePort, method: from.method, path: from.url, headers }, resolve)
      onward.once('error', reject)
      from.pipe(onward)
    })

  /** @param {import('node:http').IncomingMessage} from @returns {Promise<Kept>} */
  async function whole(from) {
    const answer = await pass(from, { ...from.headers, 'accept-encoding': 'identity' })
    const chunks = []
    for await (const chunk of answer) chunks.push(chunk)
    const headers = Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => !ofConnection.has(name)),
    )
    return { status: answer.statusCode ?? 502, headers, body: Buffer.concat(chunks) }
  }

  /** @param {import('node:http').IncomingMessage} from @param {import('node:http').ServerResponse} to */
  async function answer(from, to) {
    try {
      const { [KEEPABLE]: marked, ...headers } = from.headers
      if (marked === undefined || from.method !== 'GET') {
        const passed = await pass(from, headers)
        to.writeHead(passed.statusCode ?? 502, passed.headers)
        passed.pipe(to)
        return
      }
      const name = `${String(marked)} ${nameOf(from)}`
      const asked = kept.get(name) ?? whole(from)
      kept.set(name, asked)
      const { status, headers: said, body } = await asked
      if (status >= 500) kept.delete(name)
      to.writeHead(status, { ...said, 'content-length': body.length })
      to.end(body)
    } catch (error) {
      // The test is to see that the site broke off, not an answer of ours.
      to.destroy(error instanceof Error ? error : undefined)
    }
  }
  const server = createServer((from, to) => void answer(from, to))
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  return {
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve(undefined)))
    },
  }
}
