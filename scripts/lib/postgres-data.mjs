import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.mjs'
import { postgresEnv } from './postgres-account.mjs'
import { readText } from './kept-files.mjs'

export const DATABASE = 'dragoman'

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('./postgres-account.mjs').Account | undefined} account
 * @param {string} [input]
 * @returns {Promise<void>}
 */
function runToEnd(command, args, account, input = '') {
  return new Promise((resolve, reject) => {
    // Not a member of our group: a Ctrl-C is for the launcher, which waits for this to end first.
    const child = spawn(command, args, {
      ...account,
      cwd: '/',
      detached: true,
      env: postgresEnv,
    })
    let said = ''
    child.stdout.on('data', (/** @type {Buffer} */ text) => (said += text.toString()))
    child.stderr.on('data', (/** @type {Buffer} */ text) => (said += text.toString()))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Complaint(`Postgres could not make its database (${command}):\n${said.trim()}`)),
    )
  })
}

/** @param {string} data @param {number} major */
function checkMajor(data, major) {
  const found = readText(join(data, 'PG_VERSION'))?.trim()
  if (found === undefined)
    throw new Complaint(`${data} is not a Postgres database: move it away, and npm start makes a new one.`)
  if (Number(found) !== major)
    throw new Complaint(
      `${data} was made by Postgres ${found}, and this version of Dragoman brings Postgres ${major}, which cannot ` +
        'read it. Start the version of Dragoman that made it and export its content, or move the folder away to ' +
        'begin with an empty database.',
    )
}

/**
 * Makes the database if there is none. It is made beside its place and moved there when complete: a run that is
 * killed in between leaves nothing that looks like a database.
 * @param {{ binaries: import('./postgres-binaries.mjs').Binaries, data: string, password: string,
 *   account: import('./postgres-account.mjs').Account | undefined }} options
 */
export async function ensureData({ binaries, data, password, account }) {
  if (existsSync(data)) {
    checkMajor(data, binaries.major)
    return
  }
  const fresh = `${data}.new`
  const passwordFile = `${data}.password`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  try {
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
    if (account) for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid)
    const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
    await runToEnd(
      binaries.initdb,
      [
        '-D',
        fresh,
        '-U',
        DATABASE,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
      ],
      account,
    )
    await runToEnd(
      binaries.postgres,
      ['--single', '-D', fresh, 'postgres'],
      account,
      `CREATE DATABASE ${DATABASE};\n`,
    )
    renameSync(fresh, data)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
