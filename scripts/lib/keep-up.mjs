import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from './complaint.mjs'

/** In seconds, before each next attempt: what was killed once is back at once, what ends again and again is given time. */
const pauses = [0, 1, 2, 5, 10, 20, 30]
/** In milliseconds: whoever was at work for so long had come back. */
const soundAfter = 60_000

/**
 * Starts again what ends by itself, until that is no use.
 * @param {{ name: string, ended: Promise<unknown>, start: () => Promise<{ ended: Promise<unknown> }>, say: (line: string) => void,
 *   stopping: AbortSignal, pause?: (milliseconds: number) => Promise<unknown>, now?: () => number }} options `start` answers once it is
 *   at work
 * @returns {Promise<never>} it rejects with a Complaint once nothing helps, and with the reason of `stopping`
 */
export async function keepUp({ name, ended, start, say, stopping, pause = sleep, now = Date.now }) {
  let attempts = 0
  /** @type {Promise<unknown>} */
  let end = ended
  /** @type {unknown} */
  let why
  for (let since = now(); ;) {
    await end
    stopping.throwIfAborted()
    if (now() - since > soundAfter) attempts = 0
    const seconds = pauses[attempts]
    attempts += 1
    if (seconds === undefined) {
      const reason = why instanceof Error ? `\n${why.message}` : ''
      throw new Complaint(`The ${name} stops again and again, so all has been stopped.${reason}`)
    }
    say(
      seconds === 0
        ? `The ${name} has stopped by itself: starting it again.`
        : `The ${name} has stopped again: starting it in ${seconds} s.`,
    )
    await pause(seconds * 1000)
    stopping.throwIfAborted()
    try {
      end = (await start()).ended
      since = now()
      say(`The ${name} is back.`)
    } catch (error) {
      stopping.throwIfAborted()
      why = error
      since = now()
      end = Promise.resolve()
    }
  }
}
