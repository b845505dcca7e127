/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** In milliseconds: one that ends sooner has not come to work at all. */
const soundAfter = 10_000
/** In milliseconds, for each that has ended in vain, before the next. */
const pause = 1000
/** So many of those in a row, and it is said to whoever started all of them. */
const mostInVain = 3

/**
 * Keeps so many processes of a kind at work: each that ends is started again.
 * @param {{ count: number, what: string, start: (onceEnded: (act: () => void) => void) => ChildProcess, giveUp: () => void }} kind
 *   `what`: that it does, as a sentence begins; `start`: starts one, and says what is to be done when it has ended;
 *   `giveUp`: called when they end again and again
 * @returns {{ leave: () => void }} `leave`: those that end from now on are not started again
 */
export function keepAtWork({ count, what, start, giveUp }) {
  let inVain = 0
  let isLeft = false

  function startOne() {
    const began = Date.now()
    /** @type {(() => void)[]} */
    const afterwards = []
    let hasEnded = false
    const end = () => {
      if (hasEnded) return
      hasEnded = true
      for (const act of afterwards) act()
      if (isLeft) return
      inVain = Date.now() - began < soundAfter ? inVain + 1 : 0
      if (inVain >= mostInVain) {
        console.error(`${what} ends again and again.`)
        giveUp()
      } else {
        console.error(`${what} has stopped by itself: starting it again.`)
        setTimeout(startOne, inVain * pause)
      }
    }
    const child = start((act) => afterwards.push(act))
    child.once('exit', end)
    // It could not even be started.
    child.once('error', end)
  }

  for (let n = 0; n < count; n += 1) startOne()
  return {
    leave: () => {
      isLeft = true
    },
  }
}
