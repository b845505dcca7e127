import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** @param {string} file */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Whole or not at all: a run that is killed while writing must not leave half a file for the next.
 * @param {string} file
 * @param {string} text
 * @param {number} [mode]
 */
export function writeText(file, text, mode = 0o644) {
  const fresh = `${file}.${process.pid}.new`
  writeFileSync(fresh, text, { mode })
  renameSync(fresh, file)
}

/** @param {string} text @returns {unknown} */
export function parseJson(text) {
  return JSON.parse(text)
}

/**
 * What cannot be read as JSON counts as missing: these files only remember, and can be made again.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  try {
    const text = readText(file)
    return text === undefined ? undefined : parseJson(text)
  } catch {
    return undefined
  }
}

/** @param {string} file @param {unknown} value @param {number} [mode] */
export function writeJson(file, value, mode) {
  writeText(file, `${JSON.stringify(value, null, 2)}\n`, mode)
}

/**
 * A secret that is made once and kept, readable by its owner only.
 * @param {string} file
 */
export function keepSecret(file) {
  const kept = readText(file)?.trim()
  if (kept) return kept
  const secret = randomBytes(32).toString('hex')
  writeText(file, `${secret}\n`, 0o600)
  return secret
}
