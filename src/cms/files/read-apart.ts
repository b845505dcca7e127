import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { env } from '@/env'
import { FileError } from '@/newsroom/interchange/file-error'
import { openGate } from '@/lib/gate.mjs'

import type { About, Answer, Order, ReadingName } from './readings'
import type { Said } from './reading-worker'
import { fromRefusal, mostMemory, tooMuchMemory } from './refusal'

const second = 1000
const mostSeconds = 10
/** Until the worker has its code: under a compiler on a busy machine that takes longer than any reading. */
const secondsToBegin = 60

/** One at a time: readers keep the other cores. Each that waits holds the bytes of its file. */
const gate = openGate({ atOnce: 1, mostWaiting: 8, patience: 60 * second })

/** Next compiles the worker and knows where it is; elsewhere it is TypeScript, which Node has to be taught. */
const taught = () => [
  '--import',
  pathToFileURL(join(process.cwd(), 'scripts/lib/typescript-loader.mjs')).href,
]

function startWorker(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    ...(env.serving ? {} : { execArgv: taught() }),
  })
}

function answerOf(worker: Worker, order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stopAfter = (seconds: number, error: Error) => setTimeout(() => reject(error), seconds * second)
    let timer = stopAfter(secondsToBegin, new Error('The worker that reads files did not begin.'))
    worker.on('message', (said: Said) => {
      clearTimeout(timer)
      if (said.said === 'read') resolve(said.answer)
      else if (said.said === 'refused') reject(fromRefusal(said.refusal))
      else {
        timer = stopAfter(mostSeconds, new FileError('tooMuchWork', { most: mostSeconds }))
        worker.postMessage(order, [order.bytes.buffer as ArrayBuffer])
      }
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : error)
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      reject(new Error('The worker that reads files has ended without an answer.'))
    })
  })
}

/**
 * Reads a file that somebody has handed in, in a thread of its own with a limit on memory and time: whatever is in it, everybody
 * else is served meanwhile, and at worst it is refused. Throws what the reading throws; GateShut where too many wait.
 */
export async function readApart<Name extends ReadingName>(
  name: Name,
  bytes: Uint8Array,
  about: About<Name>,
): Promise<Answer<Name>> {
  const leave = await gate.enter()
  const worker = startWorker()
  try {
    // A copy of its own, since the memory goes over to the worker and Node may keep other bytes beside these.
    const order = { name, bytes: Uint8Array.from(bytes), about } as Order
    return (await answerOf(worker, order)) as Answer<Name>
  } finally {
    await worker.terminate()
    leave()
  }
}
