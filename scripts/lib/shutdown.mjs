import { Complaint } from './complaint.mjs'

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })

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
    // npm that is killed outright cannot tell us, and nobody could stop us with a Ctrl-C any more.
    const parent = process.ppid
    if (process.env.npm_lifecycle_event)
      setInterval(() => process.ppid === parent || resolve(129), 1000).unref()
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
