import { join } from 'node:path'

/**
 * Where one process that makes pages is asked by the one that keeps them: what readers ask for, and what the newsroom does.
 * @param {string} place a folder
 */
export const socketsIn = (place) => ({
  questions: join(place, 'questions'),
  newsroom: join(place, 'newsroom'),
})
