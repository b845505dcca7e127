import { readdirSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<boolean>} Tell tells whether it has answered */

const migrations = readdirSync(new URL('../cms/migrations/', import.meta.url))
  .filter((file) => /^\d{8}_\d{6}_\w+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))

const megabyte = 1 << 20
/** Below it, an upload or a database of one's own may fail with the next write. */
const leastRoom = 200 * megabyte
const limits = { connectionTimeoutMillis: 1000, query_timeout: 1000 }

/** @param {string} address of the newsroom's database */
async function areMigrated(address) {
  const client = new pg.Client({ connectionString: address, ...limits })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query({ text: 'select name from payload_migrations', rowMode: 'array' })
    const done = new Set(rows.flat())
    return migrations.every((name) => done.has(name))
  } finally {
    await client.end()
  }
}

/** @param {string} folder */
async function hasRoom(folder) {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize >= leastRoom
}

/**
 * Says to machines how the site is: that it runs, and whether all that it needs is there. Nothing of it is anybody's secret.
 * @param {{ news: import('./news.mjs').News, renderers: Pick<import('./renderers.mjs').Renderers, 'alive'>, database: string }} parts
 *   `database`: the address of the newsroom's
 */
export function openHealth({ news, renderers, database }) {
  const root = fileURLToPath(new URL('../../', import.meta.url))

  /** @param {Response} response @param {number} status @param {object} said */
  function say(response, status, said) {
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(`${JSON.stringify(said)}\n`)
    return true
  }

  async function checks() {
    const isMigrated = news.isAway ? false : await areMigrated(database).catch(() => null)
    return {
      database: isMigrated !== null && !news.isAway,
      migrations: isMigrated === true,
      listener: news.isHeard,
      pages: renderers.alive > 0,
      disk: await hasRoom(process.env['MEDIA_DIR'] ?? root).catch(() => hasRoom(root)),
    }
  }

  return {
    /** @type {Tell} */
    live: (_, response) => Promise.resolve(say(response, 200, { live: true })),
    /** @type {Tell} */
    ready: async (_, response) => {
      const found = await checks()
      const isReady = Object.values(found).every(Boolean)
      return say(response, isReady ? 200 : 503, { ready: isReady, ...found })
    },
  }
}
