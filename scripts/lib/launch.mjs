import { makeStateDir, root } from './checkout.mjs'
import { openChildren } from './children.mjs'
import { Complaint } from './complaint.mjs'
import { openDurations } from './durations.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { openRuns } from './runs.mjs'
import { loadDotEnv } from './settings.mjs'
import { runUntilEnd } from './shutdown.mjs'
import { openSteps } from './steps.mjs'

/**
 * @typedef {{ root: string, stateDir: string, runs: import('./runs.mjs').Runs, steps: import('./steps.mjs').Steps,
 *   children: import('./children.mjs').Children, onStop: (undo: () => Promise<void>) => void, stopping: AbortSignal }} Launch
 */

/**
 * What every launcher begins and ends with.
 * @param {(launch: Launch) => Promise<number>} work answers with the exit code
 */
export async function launch(work) {
  process.chdir(root)
  const stateDir = makeStateDir()
  const runs = openRuns(stateDir)
  const children = openChildren(runs)
  const steps = openSteps({ durations: openDurations(stateDir) })
  /** @type {(() => Promise<void>)[]} */
  const undoing = []
  const stopping = new AbortController()
  /** @param {() => Promise<void>} undo */
  function onStop(undo) {
    stopping.signal.throwIfAborted()
    undoing.push(undo)
  }
  await runUntilEnd({
    async work() {
      checkNodeVersion()
      loadDotEnv(root)
      return work({ root, stateDir, runs, steps, children, onStop, stopping: stopping.signal })
    },
    async stop() {
      stopping.abort(new Complaint('Stopped.'))
      await children.stopAll()
      for (const undo of undoing.reverse()) await undo()
      runs.forget()
    },
    kill: () => children.killAll(),
  })
}
