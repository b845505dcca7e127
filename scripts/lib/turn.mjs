import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from './complaint.mjs'
import { readJson } from './kept-files.mjs'
import { birthOf } from './processes.mjs'

/** @param {string} lock */
const readHolder = (lock) => /** @type {import('./runs.mjs').Life | undefined} */ (readJson(lock))

/**
 * Two who find the same dead lock must not remove each other's new one: only one can move it, and looks again at
 * what was moved.
 * @param {string} lock
 * @param {string} aside
 * @param {string} birth
 */
function putAside(lock, aside, birth) {
  try {
    renameSync(lock, aside)
    if (readHolder(aside)?.birth !== birth) linkSync(aside, lock)
  } catch {
    // Another was quicker.
  }
  rmSync(aside, { force: true })
}

/**
 * One launcher of a checkout at a time does `work`; others wait for their turn. A lock whose holder was killed is
 * taken over.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export async function takeTurn(lock, work, patience = 120_000) {
  const mine = `${lock}.${process.pid}`
  // Linked into place rather than written there: nobody may see a lock that does not say yet whose it is.
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }))
  const deadline = Date.now() + patience
  try {
    for (;;) {
      try {
        linkSync(mine, lock)
        break
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const holder = readHolder(lock)
      if (holder && birthOf(holder.pid) !== holder.birth) putAside(lock, `${mine}.old`, holder.birth)
      else if (Date.now() > deadline)
        throw new Complaint(
          `Another run (process ${holder?.pid}) has held ${lock} for too long: end it, then try again.`,
        )
      else await sleep(100)
    }
    return await work()
  } finally {
    if (readHolder(lock)?.pid === process.pid) rmSync(lock, { force: true })
    rmSync(mine, { force: true })
  }
}
