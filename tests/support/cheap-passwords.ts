import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/** A fifth of a second for each of hundreds of passwords, none of which anybody guesses: they are hashed once, not 600,000 times. */
const { pbkdf2 } = crypto
const once: typeof pbkdf2 = (password, salt, _iterations, ...rest) => pbkdf2(password, salt, 1, ...rest)
Object.assign(crypto, { pbkdf2: once })
syncBuiltinESMExports()
