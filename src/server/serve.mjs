import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'

// Serves the built site: node src/server/serve.mjs HOST PORT

const asked = process.env['PROCESSES']?.trim() || '1'
const processes = asked === 'auto' ? availableParallelism() : Number(asked)

/** In milliseconds: one that ends sooner has not come to work at all. */
const soundAfter = 10_000
/** So many of those in a row, and it is said to whoever started all of them. */
const mostInVain = 3

/** Keeps so many processes at work on one address, each with pages of its own; the database tells all of them what has changed. */
function lead() {
  let inVain = 0
  let ending = false

  function start() {
    const began = Date.now()
    const worker = cluster.fork()
    worker.once('exit', () => {
      if (ending) return
      inVain = Date.now() - began < soundAfter ? inVain + 1 : 0
      if (inVain >= mostInVain) {
        console.error('The processes of the site end again and again.')
        end('SIGTERM')
        process.exitCode = 1
      } else {
        console.error('A process of the site has stopped by itself: starting another.')
        start()
      }
    })
  }

  /** @param {NodeJS.Signals} signal */
  function end(signal) {
    ending = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  }

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => end(signal))
  for (let n = 0; n < processes; n += 1) start()
}

if (!(Number.isInteger(processes) && processes >= 1)) {
  console.error('PROCESSES is not a number. Give one such as 2, or auto for one on each core.')
  process.exit(1)
}
if (cluster.isPrimary && processes > 1) lead()
else await import('./serve-here.mjs')
