import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import type { Plugin } from 'payload'

type Derive = typeof crypto.pbkdf2

/** The same function, one call after the other. */
export function oneAfterTheOther(derive: Derive): Derive {
  const waiting: (() => void)[] = []
  let isBusy = false
  function goOn() {
    const next = waiting.shift()
    isBusy = next !== undefined
    next?.()
  }
  return (password, salt, iterations, length, digest, callback) => {
    const begin = () => {
      derive(password, salt, iterations, length, digest, (error, key) => {
        goOn()
        callback(error, key)
      })
    }
    // What is no password fails at once, where its caller expects it.
    if (typeof password !== 'string') {
      begin()
      return
    }
    waiting.push(begin)
    if (!isBusy) goOn()
  }
}

const mark = Symbol.for('dragoman.oneHashAtATime')

/**
 * A password takes a core for a fifth of a second, in the four threads that also read files and pack answers: twenty at once and
 * readers wait. Payload calls Node's function itself, at every door, and leaves no place in between but the function.
 */
export const oneHashAtATime: Plugin = (config) => {
  if (mark in crypto.pbkdf2) return config
  Object.assign(crypto, { pbkdf2: Object.assign(oneAfterTheOther(crypto.pbkdf2), { [mark]: true }) })
  syncBuiltinESMExports()
  return config
}
