import { existsSync } from 'node:fs'
import { Complaint } from './complaint.mjs'
import { readText } from './kept-files.mjs'

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
  const debian = /^ID=debian$/m.test(readText('/etc/os-release') ?? '')
  if (!debian || process.getuid?.() !== 0)
    throw new Complaint(
      `The browser tests need Chromium, and there is none at ${DEBIAN}. ` +
        (debian
          ? 'As root: apt-get install chromium. '
          : 'Install Chromium or Chrome and name its program, for example CHROMIUM=/usr/bin/google-chrome npm test. '),
    )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (/** @type {string[]} */ ...args) =>
    children.finish(children.start(`apt-get ${args[0]}`, 'apt-get', args, { cwd, env }))
  console.log('Installing Chromium (apt-get install chromium).')
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', 'chromium')
  return DEBIAN
}
