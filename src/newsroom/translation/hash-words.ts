import { createHash } from 'node:crypto'

import { toNfc } from '@/text/normal-form'

/** The name of a text, the same for the same words however they are spaced: 32 hexadecimal digits. */
export const hashWords = (words: string): string =>
  createHash('sha256').update(toNfc(words).replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 32)
