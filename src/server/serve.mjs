import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { openOriginProcess } from './origin-process.mjs'
import { openRendererProcesses } from './renderer-processes.mjs'
import { openOneOfSeveral, openSeveralOrigins } from './several-origins.mjs'

// Serves the built site: node src/server/serve.mjs HOST PORT

const [host = '127.0.0.1', givenPort = '3000'] = process.argv.slice(2)
const port = Number(givenPort)

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why)
  process.exit(1)
}

const asked = process.env['PROCESSES']?.trim() || '1'
const processes = asked === 'auto' ? availableParallelism() : Number(asked)
if (!(Number.isInteger(processes) && processes >= 1))
  stop('PROCESSES is not a number. Give one such as 2, or auto for one on each core.')
const megabyte = 1 << 20
const bytes = Number(process.env['KEPT_MEGABYTES']?.trim() || 128) * megabyte
if (!(bytes >= 0))
  stop('KEPT_MEGABYTES is not a number. Give one such as 128, or 0 where nothing is to be kept.')

const giveUp = () => process.exit(1)
const place = { host, port, bytes: bytes / processes, stop }

/** The only one: with one that makes pages for it. */
function openSingle() {
  const origin = openOriginProcess({ ...place, processes: 1 })
  openRendererProcesses({
    count: 1,
    host,
    port,
    giveUp,
    onChange: origin.rendererPlaces,
    tell: async (first) => {
      await origin.heardByAll()
      setImmediate(() => origin.prepare(first))
    },
  })
  void origin.listen()
  return origin
}

function openWorker() {
  const origin = openOneOfSeveral(place)
  void origin.listen()
  return origin
}

const { end } = cluster.isWorker
  ? openWorker()
  : processes > 1
    ? openSeveralOrigins({ count: processes, host, port, giveUp })
    : openSingle()

/** In milliseconds: whoever is being answered is answered to the end. */
const patience = 30_000
let ending = false
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (ending) return
    ending = true
    end(() => process.exit(0))
    setTimeout(() => process.exit(0), patience).unref()
  })
