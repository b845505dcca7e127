import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** What migrations call it (src/cms/migrations). */
const channel = 'dragoman_reading'
/** All of it may be another. */
const everything = '*'
/** Where those who listen, who are known by this name, are asked whether they do: what was told before they have heard by then. */
const rollCall = 'dragoman_roll'
const listeners = 'dragoman news'

/** In milliseconds: how often it is asked whether news still come through, and how long that may take. */
const between = 10_000
const patience = 1500
/** In milliseconds: whoever has not heard by then hangs, and finds out by itself. */
const patienceWithOthers = 250
const soonest = 100
const latest = 1000
/** Of how many it is remembered when they changed. */
const mostRemembered = 10_000

/** How long somebody waits for an answer before it is looked whether the database is there, in milliseconds. */
const patienceOfReaders = 1000

/** Whoever waits for the database need not wait until its connections give up. */
export class Away extends Error {}

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
  let heardAt = 0
  /** The news before which it is not known what changed. */
  let since = 0
  /** @type {Map<string, number>} */
  const changed = new Map()
  /** @type {pg.Client | undefined} */
  let connection
  /** @type {((isHeard: boolean) => void) | undefined} */
  let echo
  let rollCalls = 0
  /** By its number. @type {Map<string, () => void>} */
  const answered = new Map()
  /** @type {(() => void) | undefined} */
  let doubt
  /** Until there is a reason to look whether news still come through, or it is time to. */
  const doubted = () =>
    new Promise((resolve) => {
      doubt = () => resolve(undefined)
      setTimeout(doubt, between).unref()
    })
  /** @type {(() => void)[]} */
  const told = []

  /** @param {string} name */
  function hear(name) {
    count += 1
    if (name === everything || changed.size >= mostRemembered) {
      changed.clear()
      since = count
    } else changed.set(name, count)
    for (const tell of told) tell()
  }

  /**
   * Whether what is told comes through: a connection that hangs says nothing, and one through a pooler hears nothing.
   * @param {pg.Client} client
   * @returns {Promise<boolean>}
   */
  function proves(client) {
    return new Promise((resolve) => {
      echo = resolve
      setTimeout(() => resolve(false), patience).unref()
      client.query(`notify ${own}`).catch(() => undefined)
    })
  }

  /** Waits until everybody has heard what was told before. Where nobody listens, everybody asks each time. */
  async function heardByAll() {
    const client = connection
    if (!client || !isHeard) return
    const number = String((rollCalls += 1))
    let heard = 0
    let listening = Infinity
    /** @type {Promise<void>} */
    const all = new Promise((resolve) => {
      answered.set(number, () => {
        heard += 1
        if (heard >= listening) resolve()
      })
      /** @type {Promise<import('pg').QueryResult<{ listening: number }>>} */
      const call = client.query(
        `select pg_notify($1, $2), (select count(*)::integer from pg_stat_activity
          where application_name = $3 and datname = current_database() and usename = current_user) as listening`,
        [rollCall, `${own} ${number}`, listeners],
      )
      call.then(
        ({ rows }) => {
          listening = rows[0]?.listening ?? 0
          if (heard >= listening) resolve()
        },
        () => resolve(),
      )
    })
    await Promise.race([all, sleep(patienceWithOthers, undefined, { ref: false })])
    answered.delete(number)
  }

  /** Until the connection is lost; answers whether anything came through it. */
  async function listen() {
    let hasHeard = false
    const client = new pg.Client({
      connectionString: address,
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    })
    connection = client
    client.once('end', () => {
      isHeard = false
      echo?.(false)
      doubt?.()
    })
    client.on('error', () => undefined)
    client.on('notification', ({ channel: from, payload = '' }) => {
      if (from === channel) hear(payload)
      else if (from === rollCall)
        client.query('select pg_notify($1, $2)', payload.split(' ')).catch(() => undefined)
      else if (payload === '') echo?.(true)
      else answered.get(payload)?.()
    })
    try {
      await client.connect().catch((/** @type {unknown} */ error) => {
        isAway = true
        throw error
      })
      isAway = false
      await client.query(
        `listen ${channel}; listen ${rollCall}; listen ${own}; set application_name = '${listeners}'`,
      )
      while (!isClosed && (await proves(client))) {
        // What was told while nobody listened is not known.
        if (!isHeard) hear(everything)
        isHeard = hasHeard = true
        heardAt = Date.now()
        await doubted()
      }
    } catch {
      // It is tried again.
    } finally {
      isHeard = false
      void client.end().catch(() => undefined)
    }
    return hasHeard
  }

  async function keepListening() {
    for (let pause = soonest; !isClosed; pause = Math.min(2 * pause, latest)) {
      if (await listen()) pause = soonest
      await sleep(pause, undefined, { ref: false })
    }
  }

  return {
    heardByAll,
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
    /** When it was last known that whatever changes is heard, in milliseconds since 1970. */
    get heardAt() {
      return heardAt
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
    /**
     * Ends as `work` does, or fails with Away once it is known that the database is away: it is looked, since somebody waits for it.
     * @template Value
     * @param {Promise<Value>} work
     * @returns {Promise<Value>}
     */
    unlessAway(work) {
      return new Promise((resolve, reject) => {
        const timer = setInterval(() => (isAway ? reject(new Away()) : doubt?.()), patienceOfReaders)
        work.then(resolve, reject).finally(() => clearInterval(timer))
      })
    },
    /** @param {() => void} tell called with each news */
    onNews: (tell) => void told.push(tell),
    close() {
      isClosed = true
      void connection?.end().catch(() => undefined)
    },
  }
}

/** @typedef {ReturnType<typeof openNews>} News */
