import { openHandingOn } from './handing-on.mjs'
import { MakerAway, openQuestions } from './questions.mjs'
import { socketsIn } from './sockets.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Asks those that make pages and are the newsroom, whoever started them (renderer-processes.mjs). */
export function openRenderers() {
  /** @typedef {ReturnType<typeof openOne>} Renderer */
  /** By their places. @type {Map<string, Renderer>} */
  const alive = new Map()
  /** @type {() => void} */
  let tellReady
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => (tellReady = resolve))

  /** @param {string} place */
  function openOne(place) {
    const sockets = socketsIn(place)
    /** `busy`: how many wait for it. */
    return { busy: 0, ...openQuestions(sockets.questions), handOn: openHandingOn(sockets.newsroom) }
  }

  /**
   * Whichever has the least to do.
   * @template Answer
   * @param {(one: Renderer) => Promise<Answer>} work
   * @returns {Promise<Answer>}
   */
  async function withOne(work) {
    const [one] = [...alive.values()].toSorted((some, other) => some.busy - other.busy)
    if (!one) throw new MakerAway('Nobody makes pages now.')
    one.busy += 1
    try {
      return await work(one)
    } finally {
      one.busy -= 1
    }
  }

  return {
    /** @param {readonly string[]} places of all that are at work */
    beAt: (places) => {
      for (const [place, one] of alive)
        if (!places.includes(place)) {
          alive.delete(place)
          one.close()
        }
      for (const place of places) if (!alive.has(place)) alive.set(place, openOne(place))
      if (alive.size > 0) tellReady()
    },
    /** Once one of them is at work. */
    ready,
    get alive() {
      return alive.size
    },
    /** How it is with each that answers. */
    now: async () => {
      const all = await Promise.all([...alive.values()].map((one) => one.now().catch(() => [])))
      return all.flat()
    },
    /** @type {import('./making.mjs').Make} */
    make: (question) => withOne((one) => one.make(question)),
    /** @type {import('./questions.mjs').AreSame} */
    areSame: (asked) => withOne((one) => one.areSame(asked)),
    /**
     * Hands on what only Next answers, as it comes, both ways.
     * @param {Request} request @param {Response} response
     */
    passOn: (request, response) => withOne((one) => one.handOn(request, response)),
  }
}

/** @typedef {ReturnType<typeof openRenderers>} Renderers */
