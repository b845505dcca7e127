/**
 * The same work, in turn: a call waits until those before it have ended, well or badly.
 * @template {unknown[]} Args
 * @template T
 * @param {(...args: Args) => Promise<T>} work
 * @returns {(...args: Args) => Promise<T>}
 */
export function oneAtATime(work) {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve()
  return (...args) => {
    const mine = last.then(() => work(...args))
    last = mine.catch(() => undefined)
    return mine
  }
}
