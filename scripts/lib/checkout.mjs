import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = realpathSync(fileURLToPath(new URL('../../', import.meta.url)))

/** What this checkout keeps between runs; git ignores it. DRAGOMAN_STATE: another folder, for a run that is to be forgotten. */
const stateDir = process.env.DRAGOMAN_STATE || join(root, '.dragoman')

/** @param {string} [folder] */
export function makeStateDir(folder = stateDir) {
  // Others may pass through but not list: Postgres may run as another account when we are root.
  // Set again after making it, since the umask of the person at work may take it away.
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711)
  return folder
}

/**
 * A short name for a checkout, the same on every run and different for each folder.
 * @param {string} folder
 */
export function checkoutId(folder) {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12)
}
