import { join } from 'node:path'
import { readJson, writeJson } from './kept-files.mjs'

/** @param {number} milliseconds */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
}

/**
 * How long each step took the last time, which is the honest measure of how far it is now.
 * @param {string} stateDir
 */
export function openDurations(stateDir) {
  const file = join(stateDir, 'durations.json')
  const known = /** @type {Record<string, number> | undefined} */ (readJson(file)) ?? {}
  return {
    /** @param {string} step */
    last: (step) => known[step],
    /** @param {string} step @param {number} milliseconds */
    keep(step, milliseconds) {
      known[step] = Math.round(milliseconds)
      writeJson(file, known)
    },
  }
}
