import { holdDatabase } from './embedded-postgres.mjs'

/**
 * The database until the run ends. The way back is laid before the first step: a Ctrl-C may come while it starts.
 * @param {Pick<import('./launch.mjs').Launch, 'root' | 'stateDir' | 'runs' | 'onStop'>} launch
 * @param {{ durable?: boolean }} [options]
 */
export async function databaseForRun({ root, stateDir, runs, onStop }, { durable } = {}) {
  /** @type {Promise<import('./embedded-postgres.mjs').Database> | undefined} */
  // oxlint-disable-next-line prefer-const -- It is read before it is set, when a Ctrl-C comes between the two.
  let holding
  /** @type {Promise<void> | undefined} */
  let releasing
  const releaseOnce = async () => (await holding?.catch(() => undefined))?.release()
  const release = () => (releasing ??= releaseOnce())
  onStop(release)
  holding = holdDatabase({ root, stateDir, runs, durable })
  return { ...(await holding), release }
}
