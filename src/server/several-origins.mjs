import cluster from 'node:cluster'
import { AggregatorRegistry } from 'prom-client'
import { keepAtWork } from './kept-at-work.mjs'
import { openOriginProcess } from './origin-process.mjs'
import { openRendererProcesses } from './renderer-processes.mjs'

/** @typedef {import('node:cluster').Worker} Worker */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * What those that answer tell the process that has started them, and what it tells them; `prom-client` has messages of its own.
 * @typedef {{ dragoman: 'up' } | { dragoman: 'told', call: number } | { dragoman: 'counts', call: number }} Said
 * @typedef {{ dragoman: 'places', places: readonly string[] } | { dragoman: 'tell', call: number, first: readonly string[] }
 *   | { dragoman: 'counts', call: number, text: string | null }} Order
 */

/**
 * Starts so many processes that answer at one port, each with pages of its own, as on several machines; and as many that make pages, for
 * all of them.
 * @param {{ count: number, host: string, port: number, giveUp: () => void }} parts
 * @returns {{ end: (done: () => void) => void }}
 */
export function openSeveralOrigins({ count, host, port, giveUp }) {
  const counts = new AggregatorRegistry()
  /** @type {Set<Worker>} */
  const origins = new Set()
  /** By its number, who waits until all have heard. @type {Map<number, () => void>} */
  const waiting = new Map()
  let calls = 0

  /** @param {Worker} one @param {Order} order It may end just now. */
  const order = (one, order) => void one.send(order, () => undefined)

  const renderers = openRendererProcesses({
    count,
    host,
    port,
    giveUp,
    onChange: (places) => {
      for (const one of origins) order(one, { dragoman: 'places', places })
    },
    tell: (first) =>
      new Promise((resolve) => {
        const call = (calls += 1)
        waiting.set(call, resolve)
        for (const one of origins) order(one, { dragoman: 'tell', call, first })
        if (origins.size === 0) heard(call)
      }),
  })

  /** @param {number} call */
  function heard(call) {
    waiting.get(call)?.()
    waiting.delete(call)
  }

  const work = keepAtWork({
    count,
    what: 'What answers readers',
    giveUp,
    start: (onceEnded) => {
      const one = cluster.fork()
      one.on('message', (/** @type {Said | { dragoman?: undefined }} */ said) => {
        if (said.dragoman === 'up') {
          origins.add(one)
          order(one, { dragoman: 'places', places: renderers.places })
        } else if (said.dragoman === 'told') heard(said.call)
        else if (said.dragoman === 'counts')
          counts.clusterMetrics().then(
            (text) => order(one, { dragoman: 'counts', call: said.call, text }),
            // One of them has only just been started.
            () => order(one, { dragoman: 'counts', call: said.call, text: null }),
          )
      })
      onceEnded(() => {
        origins.delete(one)
        // Whoever waits for it has waited long enough: others know by now, or nobody does.
        for (const call of [...waiting.keys()]) heard(call)
      })
      return one.process
    },
  })

  return {
    end: (done) => {
      work.leave()
      for (const one of origins) one.process.kill('SIGTERM')
      const look = () => {
        if (Object.keys(cluster.workers ?? {}).length === 0) done()
      }
      cluster.on('exit', look)
      cluster.on('disconnect', look)
      look()
    },
  }
}

/**
 * One of them.
 * @param {Omit<Parameters<typeof openOriginProcess>[0], 'countsOfAll' | 'processes'>} place
 */
export function openOneOfSeveral(place) {
  // Answers what the one that has started it asks of its counts.
  new AggregatorRegistry()
  /** @param {Said} said */
  const say = (said) => void process.send?.(said)
  /** By its number, who waits for the counts of all. @type {Map<number, (text: string | null) => void>} */
  const waiting = new Map()
  let calls = 0
  /** @type {() => Promise<string | null>} */
  const countsOfAll = () =>
    new Promise((resolve) => {
      const call = (calls += 1)
      waiting.set(call, resolve)
      say({ dragoman: 'counts', call })
    })
  const origin = openOriginProcess({ ...place, processes: 1, countsOfAll })
  process.on('message', (/** @type {Order | { dragoman?: undefined }} */ order) => {
    if (order.dragoman === 'places') origin.rendererPlaces(order.places)
    else if (order.dragoman === 'counts') {
      waiting.get(order.call)?.(order.text)
      waiting.delete(order.call)
    } else if (order.dragoman === 'tell')
      void origin.heardByAll().then(() => {
        say({ dragoman: 'told', call: order.call })
        origin.prepare(order.first)
      })
  })
  say({ dragoman: 'up' })
  return origin
}
