import { readText } from './kept-files.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

/**
 * Installs Debian's packages where that can be done without asking: on Debian, as root. Says otherwise what to do.
 * @param {import('./children.mjs').Children} children
 * @param {string} cwd
 * @param {string[]} packages
 * @returns {Promise<string | null>} null when they are installed, else what somebody has to type
 */
async function install(children, cwd, packages) {
  const command = `apt-get install ${packages.join(' ')}`
  if (!/^ID=debian$/m.test(readText('/etc/os-release') ?? '')) return ''
  if (process.getuid?.() !== 0) return `As root: ${command}. `
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (/** @type {string[]} */ ...args) =>
    children.finish(children.start(`apt-get ${args[0]}`, 'apt-get', args, { cwd, env }))
  console.log(`Installing what the tests need (${command}).`)
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
  return null
}

/** apt refuses whoever comes while it works, and suites that run side by side want their programs at the same time. */
export const installDebianPackages = oneAtATime(install)
