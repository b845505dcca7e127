import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Holds the answer that is being made, so that what it is made from is noted wherever it is asked for (src/lib/answering.ts).
 * @type {AsyncLocalStorage<import('../lib/answering').Answering>}
 */
export const answering = new AsyncLocalStorage()

// The pages are built apart from this, and find it by its name alone.
Object.assign(globalThis, { [Symbol.for('dragoman.answering')]: answering })
