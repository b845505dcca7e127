import { existsSync } from 'node:fs'
import { Complaint } from './complaint.mjs'
import { installDebianPackages } from './debian-packages.mjs'

const DEBIAN = '/usr/bin/chromium'

/**
 * The browser for the tests, installed if that can be done without asking.
 * @param {import('./children.mjs').Children} children
 * @param {string} cwd
 */
export async function ensureChromium(children, cwd) {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Complaint(
      `CHROMIUM names ${named}, and there is no such file: name the browser's program, or leave it out.`,
    )
  }
  if (existsSync(DEBIAN)) return DEBIAN
  const toDo = await installDebianPackages(children, cwd, ['chromium'])
  if (toDo !== null)
    throw new Complaint(
      `The browser tests need Chromium, and there is none at ${DEBIAN}. ` +
        (toDo ||
          'Install Chromium or Chrome and name its program, for example CHROMIUM=/usr/bin/google-chrome npm test. '),
    )
  return DEBIAN
}
