import { Complaint } from './complaint.mjs'

/** @param {string} [version] */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Complaint(
    `This is Node ${version}. Dragoman needs 20.19 or newer, best 24: see https://nodejs.org.`,
  )
}
