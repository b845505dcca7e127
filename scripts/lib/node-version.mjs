import { Complaint } from './complaint.mjs'

/** @param {string} [version] */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Complaint(
    `This is Node ${version}. Dragoman needs 20.19 or newer, best 24: see https://nodejs.org.`,
  )
}

/** @param {string} serverUrl */
function isPublic(serverUrl) {
  const { hostname } = new URL(serverUrl)
  return !/^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
}

/**
 * What to say to those who serve a public site with a Node that works but is no longer mended.
 * @param {string} serverUrl
 * @param {string} [version]
 * @returns {string | undefined}
 */
export function nodeAdvice(serverUrl, version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 22 || !isPublic(serverUrl)) return undefined
  return (
    `This is Node ${version}, for which holes are no longer mended (since April 2026): serve a public site with Node 24, ` +
    'or 22 at least: see https://nodejs.org.'
  )
}
