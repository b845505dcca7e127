/**
 * Waits until every process that answers readers knows that what was committed has changed: whoever is told that it is done finds
 * no former page any more. The server says how (src/server/serve-here.mjs); in commands, in tests and while the code is worked on
 * nothing is kept.
 */
export const heardByAll = async (): Promise<void> =>
  (globalThis as Record<symbol, (() => Promise<void>) | undefined>)[Symbol.for('dragoman.heardByAll')]?.()
