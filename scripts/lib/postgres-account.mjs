import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Complaint } from './complaint.mjs'

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * Nothing of our own environment but where programs are: PGPORT and its kind would change what Postgres does.
 * @type {NodeJS.ProcessEnv}
 */
export const postgresEnv = { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }

// Accounts that every Linux has and that own nothing else of worth.
const CANDIDATES = ['nobody', 'daemon']

/**
 * The account that Postgres runs as: it refuses to be root. Undefined means our own.
 * @returns {Account | undefined}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of CANDIDATES) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Complaint(
    `Postgres does not run as root, and /etc/passwd has none of the accounts ${CANDIDATES.join(', ')}: ` +
      'run npm start as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  )
}

/**
 * Whether the account can enter a folder; asked of the system, which knows about every parent and every mount.
 * @param {string} folder
 * @param {Account | undefined} account
 */
export function canEnter(folder, account) {
  if (!account) return true
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })
  return status === 0
}
