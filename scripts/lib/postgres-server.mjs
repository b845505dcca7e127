import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from './complaint.mjs'
import { postgresEnv } from './postgres-account.mjs'
import { readText } from './kept-files.mjs'
import { findFreePort } from './ports.mjs'
import { commandOf, isAlive, sendSignal, waitForEnd } from './processes.mjs'

/** @typedef {{ pid: number, port: number }} Server */

/**
 * What Postgres itself wrote into its folder: process on line 1, port on line 4, "ready" on line 8.
 * @param {string} data
 */
function readPidFile(data) {
  const lines = readText(join(data, 'postmaster.pid'))?.split('\n')
  if (!lines) return undefined
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * The Postgres at work on this folder, if there is one. Its number alone proves nothing: after a kill it may be
 * another program's by now.
 * @param {string} data
 * @returns {Server | undefined}
 */
export function findServer(data) {
  const found = readPidFile(data)
  if (!found?.pid || !commandOf(found.pid).includes(` -D ${data} `)) return undefined
  return isAlive(found.pid) ? found : undefined
}

/** @param {string} log */
function openLog(log) {
  const tooLong = existsSync(log) && statSync(log).size > 5_000_000
  return openSync(log, tooLong ? 'w' : 'a', 0o600)
}

/** @param {string} log */
const lastLines = (log) => readText(log)?.trimEnd().split('\n').slice(-8).join('\n')

/**
 * @typedef {{ binaries: import('./postgres-binaries.mjs').Binaries, data: string, log: string, wish?: number,
 *   durable?: boolean, account: import('./postgres-account.mjs').Account | undefined }} ServerOptions
 */

/** @param {string} data @param {number} port @param {boolean} durable */
function serverArguments(data, port, durable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements, their values and what is said of them hold texts and addresses, which no log may keep.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ binaries, data, log, wish, account, durable = true }) {
  // Postgres takes a live process of that number for a server of its own; findServer has looked closer.
  rmSync(join(data, 'postmaster.pid'), { force: true })
  const port = await findFreePort(wish)
  const output = openLog(log)
  const child = spawn(binaries.postgres, serverArguments(data, port, durable), {
    ...account,
    cwd: '/',
    // Outlives the run that started it if another run still uses it, and gets no Ctrl-C of the terminal.
    detached: true,
    stdio: ['ignore', output, output],
    env: postgresEnv,
  })
  closeSync(output)
  child.unref()
  const fate = { ended: false }
  for (const event of ['error', 'exit']) child.once(event, () => (fate.ended = true))
  const deadline = Date.now() + 120_000
  while (!fate.ended && Date.now() < deadline) {
    const found = readPidFile(data)
    if (found?.ready && found.pid === child.pid) return { pid: found.pid, port }
    await sleep(30)
  }
  if (child.pid && !fate.ended) sendSignal(child.pid, 'SIGQUIT')
  throw new Complaint(`The database did not start. The end of ${log}:\n${lastLines(log)}`)
}

/**
 * Lets running statements be cut off and writes everything down; harder means only when that does not help.
 * @param {number} pid
 */
export async function stopServer(pid) {
  sendSignal(pid, 'SIGINT')
  if (await waitForEnd(pid, 30_000)) return
  sendSignal(pid, 'SIGQUIT')
  if (!(await waitForEnd(pid, 10_000))) sendSignal(pid, 'SIGKILL')
}
