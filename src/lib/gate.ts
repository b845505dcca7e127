interface Limits {
  /** How many may be inside at once. */
  atOnce: number
  mostWaiting: number
  /** Longest wait, in milliseconds. */
  patience: number
}

/** Too many wait already, or the wait has become too long. Whoever meets this has done nothing yet. */
export class GateShut extends Error {}

/** Ends what `enter` has begun; a second call does nothing. */
export type Leave = () => void

/** Lets a few in at a time, whoever came first goes first, and sends away who would wait too long. */
export function openGate({ atOnce, mostWaiting, patience }: Limits) {
  let inside = 0
  const waiting = new Set<() => void>()

  function leaveOnce(): Leave {
    let left = false
    return () => {
      if (left) return
      left = true
      const [next] = waiting
      if (next) next()
      else inside -= 1
    }
  }

  function enter(): Promise<Leave> {
    if (inside < atOnce) {
      inside += 1
      return Promise.resolve(leaveOnce())
    }
    if (waiting.size >= mostWaiting) return Promise.reject(new GateShut('Too many wait.'))
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting.delete(takeTurn)
        reject(new GateShut('The wait is too long.'))
      }, patience)
      function takeTurn() {
        clearTimeout(giveUp)
        waiting.delete(takeTurn)
        resolve(leaveOnce())
      }
      waiting.add(takeTurn)
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
