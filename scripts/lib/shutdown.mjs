import { Complaint } from './complaint.mjs'
import { birthOf, commandOf, parentOf } from './processes.mjs'

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })

/**
 * npm that is killed takes nobody along, and its terminal's Ctrl-C no longer reaches us: so we watch it. A shell may
 * stand between it and us.
 */
function npmAbove() {
  const pid = [process.ppid, parentOf(process.ppid)].find((above) => /\bnpm\b/.test(commandOf(above)))
  return pid ? { pid, birth: birthOf(pid) } : undefined
}

/**
 * Runs a launcher to its end: whatever ends it (its work, an error, Ctrl-C, a closed terminal) what it started is
 * stopped first.
 * @param {{ work: () => Promise<number>, stop: () => Promise<void>, kill: () => void }} options
 */
export async function runUntilEnd({ work, stop, kill }) {
  // A terminal that is gone takes no more text; that must not keep us from cleaning up.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('exit', kill)

  /** @type {Promise<number>} */
  const signalled = new Promise((resolve) => {
    for (const [signal, number] of Object.entries(SIGNALS))
      // Stays in place: npm passes a Ctrl-C on that the terminal has already sent us.
      process.on(signal, () => resolve(128 + number))
  })
  /** @type {Promise<number>} */
  const orphaned = new Promise((resolve) => {
    const npm = npmAbove()
    if (npm) setInterval(() => birthOf(npm.pid) === npm.birth || resolve(129), 500).unref()
  })
  /** @type {Promise<number>} */
  const broken = new Promise((resolve) => {
    for (const event of ['uncaughtException', 'unhandledRejection'])
      process.on(event, (error) => {
        console.error(error)
        resolve(1)
      })
  })
  const worked = work().catch((/** @type {unknown} */ error) => {
    if (!stopping) console.error(error instanceof Complaint ? `\n${error.message}` : error)
    return 1
  })
  let stopping = false
  const code = await Promise.race([signalled, orphaned, broken, worked])
  stopping = true
  try {
    await stop()
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error)
  }
  process.exit(code)
}
