import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** What migrations call it (src/cms/migrations). */
const channel = 'dragoman_reading'
/** All of it may be another. */
const everything = '*'

/** In milliseconds: how often it is asked whether news still come through, and how long that may take. */
const between = 10_000
const patience = 5000
const soonest = 100
const latest = 1000
/** Of how many it is remembered when they changed. */
const mostRemembered = 10_000

/**
 * Listens to what changes for readers, whoever changes it, on whatever machine (src/cms/migrations tell of it, with the COMMIT).
 * @param {string} address of the database
 */
export function openNews(address) {
  const own = `dragoman_${randomUUID().replaceAll('-', '')}`
  let count = 0
  let isHeard = false
  let isAway = false
  let isClosed = false
  /** The news before which it is not known what changed. */
  let since = 0
  /** @type {Map<string, number>} */
  const changed = new Map()
  /** @type {pg.Client | undefined} */
  let connection
  /** @type {(() => void) | undefined} */
  let echo

  /** @param {string} name */
  function hear(name) {
    count += 1
    if (name === everything || changed.size >= mostRemembered) {
      changed.clear()
      since = count
    } else changed.set(name, count)
  }

  /**
   * Whether what is told comes through: a connection that hangs says nothing, and one through a pooler hears nothing.
   * @param {pg.Client} client @param {Promise<boolean>} ended
   */
  async function isAlive(client, ended) {
    /** @type {Promise<boolean>} */
    const heard = new Promise((resolve) => (echo = () => resolve(true)))
    client.query(`notify ${own}`).catch(() => undefined)
    return Promise.race([heard, ended, sleep(patience, false, { ref: false })])
  }

  async function listen() {
    const client = new pg.Client({
      connectionString: address,
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    })
    connection = client
    /** @type {Promise<boolean>} */
    const ended = new Promise((resolve) =>
      client.once('end', () => {
        isHeard = false
        resolve(false)
      }),
    )
    client.on('error', () => undefined)
    client.on('notification', ({ channel: from, payload = '' }) => (from === own ? echo?.() : hear(payload)))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      await client.query(`listen ${own}`)
      isAway = false
      while (!isClosed && (await isAlive(client, ended))) {
        // What was told while nobody listened is not known.
        if (!isHeard) hear(everything)
        isHeard = true
        await Promise.race([ended, sleep(between, undefined, { ref: false })])
      }
    } catch {
      isAway = true
    } finally {
      isHeard = false
      void client.end().catch(() => undefined)
    }
  }

  async function keepListening() {
    for (let pause = soonest; !isClosed; pause = isAway ? Math.min(2 * pause, latest) : soonest) {
      await listen()
      await sleep(pause, undefined, { ref: false })
    }
  }

  return {
    /** Goes on for as long as the process. */
    listen: () => void keepListening(),
    /** Goes up with everything that changes for readers. */
    get count() {
      return count
    },
    /** Whether whatever changes is heard. */
    get isHeard() {
      return isHeard
    },
    /** Whether the database was away when it was last looked for. */
    get isAway() {
      return isAway
    },
    /**
     * Whether one of these may have changed after that many news; of no names, anything.
     * @param {readonly string[]} names @param {number} after
     */
    mayHaveChanged: (names, after) =>
      names.length === 0
        ? count > after
        : since > after || names.some((name) => (changed.get(name) ?? 0) > after),
    close() {
      isClosed = true
      void connection?.end().catch(() => undefined)
    },
  }
}

/** @typedef {ReturnType<typeof openNews>} News */
