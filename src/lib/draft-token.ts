import { createHash, randomBytes } from 'node:crypto'

/** 128 bits that nobody guesses. */
export const newToken = (): string => randomBytes(16).toString('base64url')

export const isToken = (value: string): boolean => /^[\w-]{22}$/.test(value)

/** What is kept of a token: whoever reads the database cannot open the draft. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
