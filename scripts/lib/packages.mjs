import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.mjs'
import { parseJson, readText, writeText } from './kept-files.mjs'
import { stampOf } from './stamps.mjs'

/** @typedef {{ packages: Record<string, { optional?: boolean, devOptional?: boolean }> }} Lock */

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.dragoman-lock')

/** @param {string} root */
const currentStamp = (root) =>
  stampOf(root, ['package.json', 'package-lock.json'], process.version.split('.')[0])

/** @param {string} root */
export function packagesAreCurrent(root) {
  return readText(stampFile(root)) === currentStamp(root)
}

/**
 * The packages that the lock file wants on this machine.
 * @param {string} root
 * @returns {string[]}
 */
function wantedPackages(root) {
  const lock = /** @type {Lock} */ (parseJson(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(lock.packages)
    .filter(([path, { optional, devOptional }]) => path && !optional && !devOptional)
    .map(([path]) => path)
}

/**
 * Installs what the lock file says, and changes nothing in it: where it does not fit package.json, npm says so.
 * @param {{ root: string, children: import('./children.mjs').Children, progress?: import('./steps.mjs').Progress }} options
 */
export async function installPackages({ root, children, progress }) {
  if (!existsSync(join(root, 'package-lock.json')))
    throw new Complaint('package-lock.json is missing: get it back with `git checkout package-lock.json`.')
  const wanted = wantedPackages(root)
  const count = () => wanted.filter((path) => existsSync(join(root, path, 'package.json'))).length
  const timer = setInterval(() => progress?.(count(), wanted.length, 'packages'), 500)
  try {
    // NODE_ENV=production would leave out what the build needs.
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, NODE_ENV: 'development' }
    const [command, ...args] = npmCommand()
    await children.finish(
      children.start('npm ci', command, [...args, 'ci', '--no-audit', '--no-fund', '--include=dev'], {
        cwd: root,
        env,
      }),
    )
  } finally {
    clearInterval(timer)
  }
  writeText(stampFile(root), currentStamp(root))
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  // The very npm that started us, when it did: another one may be first in the PATH.
  const script = process.env.npm_execpath
  return script && /npm-cli\.(c|m)?js$/.test(script) ? [process.execPath, script] : ['npm']
}
