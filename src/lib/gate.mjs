/**
 * @typedef {object} Limits
 * @property {number} atOnce How many may be inside at once.
 * @property {number} mostWaiting
 * @property {number} patience Longest wait, in milliseconds.
 */

/** Too many wait already, or the wait has become too long. Whoever meets this has done nothing yet. */
export class GateShut extends Error {}

/** @typedef {() => void} Leave Ends what `enter` has begun; a second call does nothing. */

/**
 * Lets a few in at a time, whoever came first goes first, and sends away who would wait too long.
 * @param {Limits} limits
 */
export function openGate({ atOnce, mostWaiting, patience }) {
  let inside = 0
  /** @type {Set<() => void>} */
  const waiting = new Set()

  /** @returns {Leave} */
  function leaveOnce() {
    let left = false
    return () => {
      if (left) return
      left = true
      const [next] = waiting
      if (next) next()
      else inside -= 1
    }
  }

  /**
   * @param {AbortSignal} [signal] Whoever goes away need not be let in any more.
   * @returns {Promise<Leave>}
   */
  function enter(signal) {
    if (signal?.aborted) return Promise.reject(new GateShut('They have gone.'))
    if (inside < atOnce) {
      inside += 1
      return Promise.resolve(leaveOnce())
    }
    if (waiting.size >= mostWaiting) return Promise.reject(new GateShut('Too many wait.'))
    return new Promise((resolve, reject) => {
      const forget = () => {
        clearTimeout(timer)
        waiting.delete(takeTurn)
        signal?.removeEventListener('abort', goAway)
      }
      /** @param {string} why */
      const turnAway = (why) => {
        forget()
        reject(new GateShut(why))
      }
      const goAway = () => turnAway('They have gone.')
      const timer = setTimeout(() => turnAway('The wait is too long.'), patience)
      function takeTurn() {
        forget()
        resolve(leaveOnce())
      }
      waiting.add(takeTurn)
      signal?.addEventListener('abort', goAway)
    })
  }

  return {
    enter,
    get inside() {
      return inside
    },
    get waiting() {
      return waiting.size
    },
  }
}
