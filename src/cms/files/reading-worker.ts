import { parentPort } from 'node:worker_threads'

import { carryOut, type Order } from './readings'
import { toRefusal } from './refusal'

/** Reads one file, in a thread of its own, and says what is in it or why it is refused. */
function answerTo(order: Order) {
  try {
    return { said: 'read', answer: carryOut(order) } as const
  } catch (error) {
    const refusal = toRefusal(error)
    if (!refusal) throw error
    return { said: 'refused', refusal } as const
  }
}

export type Said = { said: 'ready' } | ReturnType<typeof answerTo>

const say = (said: Said) => parentPort?.postMessage(said)

parentPort?.once('message', (order: Order) => {
  say(answerTo(order))
})
say({ said: 'ready' })
