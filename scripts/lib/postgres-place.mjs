import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkoutId } from './checkout.mjs'
import { Complaint } from './complaint.mjs'
import { readJson, writeJson } from './kept-files.mjs'
import { canEnter } from './postgres-account.mjs'

const OUTSIDE = ['/var/lib', '/var/tmp', '/tmp']

/**
 * A folder that only root writes to. In /tmp anybody may have put something there under our name.
 * @param {string} folder
 */
function makeOwn(folder) {
  try {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') return false
  }
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}

/**
 * Where the database lives: in the checkout's own folder, or, when that is closed to the account that Postgres runs
 * as, outside of it. The choice is written down so that it holds for later runs.
 * @param {string} stateDir
 * @param {import('./postgres-account.mjs').Account | undefined} account
 * @param {string[]} [outside]
 */
export function postgresPlace(stateDir, account, outside = OUTSIDE) {
  const note = join(stateDir, 'database-place.json')
  const noted = /** @type {{ checkout: string, place: string } | undefined} */ (readJson(note))
  // A copy of a checkout brings the note along and must not share the database of the one it was copied from.
  const moved = noted && noted.checkout !== stateDir && !existsSync(noted.checkout)
  if (noted && (noted.checkout === stateDir || moved) && existsSync(noted.place)) {
    if (moved) writeJson(note, { checkout: stateDir, place: noted.place })
    return noted.place
  }
  if (canEnter(stateDir, account)) return stateDir
  for (const parent of outside) {
    const place = join(parent, `dragoman-${checkoutId(stateDir)}`)
    if (!existsSync(parent) || !makeOwn(place) || !canEnter(place, account)) continue
    writeJson(note, { checkout: stateDir, place })
    return place
  }
  throw new Complaint(
    `Postgres does not run as root, other accounts cannot enter ${dirname(stateDir)}, and there is no other place ` +
      `for the database (${outside.join(', ')}): run npm start as an ordinary user, or set DATABASE_URL.`,
  )
}
