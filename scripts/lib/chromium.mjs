import { existsSync } from 'node:fs'
import { Complaint } from './complaint.mjs'
import { installDebianPackages } from './debian-packages.mjs'

/** Debian's, the one first that draws no window: it opens a page in half the time. */
const DEBIAN = /** @type {const} */ (['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'])

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
  if (existsSync(DEBIAN[0])) return DEBIAN[0]
  const toDo = await installDebianPackages(children, cwd, ['chromium-headless-shell']).catch(
    (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error)),
  )
  const found = DEBIAN.find((path) => existsSync(path))
  if (found) return found
  throw new Complaint(
    `The browser tests need Chromium, and there is none at ${DEBIAN.join(' or ')}. ` +
      (toDo ||
        'Install Chromium or Chrome and name its program, for example CHROMIUM=/usr/bin/google-chrome npm test. '),
  )
}
