import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from './kept-files.mjs'
import { birthOf, sendSignal, waitForEnd } from './processes.mjs'

/**
 * One run of a launcher, written down so that the next run can tell what is still at work and what a killed run
 * left behind.
 * @typedef {{ pid: number, birth: string }} Life
 * @typedef {Life & { role: string, usesDatabase: boolean, serverUrl?: string, children: Life[] }} Run
 */

/** @param {Life} life */
const lives = (life) => birthOf(life.pid) === life.birth

/** @param {string} stateDir */
export function openRuns(stateDir) {
  const folder = join(stateDir, 'runs')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${process.pid}.json`)
  /** @type {Run} */
  const own = { pid: process.pid, birth: birthOf(process.pid), role: '', usesDatabase: false, children: [] }
  const save = () => writeJson(file, own)

  /** @returns {{ file: string, run: Run }[]} */
  const readAll = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const run = /** @type {Run | undefined} */ (readJson(join(folder, name)))
        return run ? [{ file: join(folder, name), run }] : []
      })

  return {
    /** @param {Partial<Run>} facts */
    note(facts) {
      Object.assign(own, facts)
      save()
    },
    /** @param {number} pid */
    addChild(pid) {
      own.children.push({ pid, birth: birthOf(pid) })
      save()
    },
    /** @param {number} pid */
    removeChild(pid) {
      own.children = own.children.filter((child) => child.pid !== pid)
      save()
    },
    /** Runs of others that are alive. */
    others() {
      return readAll()
        .map(({ run }) => run)
        .filter((run) => run.pid !== process.pid && lives(run))
    },
    /** Ends what killed runs left at work and forgets those runs. */
    async clearDead() {
      let ended = 0
      for (const { file: left, run } of readAll()) {
        if (lives(run)) continue
        for (const child of run.children.filter(lives)) {
          // Children lead groups of their own, so their workers go with them.
          sendSignal(-child.pid, 'SIGTERM')
          if (!(await waitForEnd(child.pid, 5000))) sendSignal(-child.pid, 'SIGKILL')
          ended += 1
        }
        rmSync(left, { force: true })
      }
      return ended
    },
    forget() {
      rmSync(file, { force: true })
    },
  }
}

/** @typedef {ReturnType<typeof openRuns>} Runs */
