import { join } from 'node:path'
import { keepSecret, readJson, writeJson } from './kept-files.mjs'
import { postgresAccount } from './postgres-account.mjs'
import { findBinaries, reachableBinaries } from './postgres-binaries.mjs'
import { DATABASE, ensureData } from './postgres-data.mjs'
import { postgresPlace } from './postgres-place.mjs'
import { findServer, startServer, stopServer } from './postgres-server.mjs'
import { takeTurn } from './turn.mjs'

/**
 * @typedef {{ url: string, pid: number, data: string, found: boolean, release: () => Promise<void> }} Database
 */

/**
 * The database of a checkout, for as long as the caller needs it: the one at work if there is one, else started.
 * The last run to release it stops it.
 * @param {{ root: string, stateDir: string, runs: import('./runs.mjs').Runs, durable?: boolean }} options
 * @returns {Promise<Database>}
 */
export async function holdDatabase({ root, stateDir, runs, durable }) {
  const lock = join(stateDir, 'database.lock')
  const portNote = join(stateDir, 'database-port.json')
  return takeTurn(lock, async () => {
    const account = postgresAccount()
    const place = postgresPlace(stateDir, account)
    const data = join(place, 'postgres')
    const password = keepSecret(join(stateDir, 'database-password'))
    const binaries = reachableBinaries(findBinaries(root), place, account)
    runs.note({ usesDatabase: true })
    const running = findServer(data)
    if (!running) await ensureData({ binaries, data, password, account })
    const noted = /** @type {{ port: number } | undefined} */ (readJson(portNote))
    const log = join(stateDir, 'postgres.log')
    const server =
      running ?? (await startServer({ binaries, data, log, wish: noted?.port, account, durable }))
    writeJson(portNote, { port: server.port })
    const release = () =>
      takeTurn(lock, async () => {
        runs.note({ usesDatabase: false })
        if (!runs.others().some((run) => run.usesDatabase) && findServer(data)) await stopServer(server.pid)
      })
    const url = `postgres://${DATABASE}:${password}@127.0.0.1:${server.port}/${DATABASE}`
    return { url, pid: server.pid, data, found: Boolean(running), release }
  })
}
