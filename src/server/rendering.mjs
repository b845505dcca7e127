import { openGate } from '../lib/gate.mjs'

/** @typedef {import('./making.mjs').Question} Question */

/** One core renders; a few more have asked the database. */
const limits = { atOnce: 6, mostWaiting: 400, patience: 15_000 }

/**
 * Has a few questions at a time answered.
 * @param {import('./making.mjs').Make} make
 * @param {number} [processes] that make pages
 */
export function openRendering(make, processes = 1) {
  const gate = openGate({ ...limits, atOnce: limits.atOnce * processes })
  return {
    /** How many are rendered, and how many wait for it. */
    get now() {
      return { rendering: gate.inside, waiting: gate.waiting }
    },
    /**
     * @param {Question & { signal: AbortSignal }} question
     * @returns {Promise<import('./making.mjs').Made>} fails with GateShut where too many ask
     */
    async render(question) {
      const leave = await gate.enter(question.signal)
      try {
        question.signal.throwIfAborted()
        return await make(question)
      } finally {
        // Of many who leave at once, it is known of all before another's turn comes.
        if (question.signal.aborted) setImmediate(leave)
        else leave()
      }
    },
  }
}

/** @typedef {ReturnType<typeof openRendering>} Rendering */
