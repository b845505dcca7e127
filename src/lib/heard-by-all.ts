/**
 * Waits until every process that answers readers knows that what was committed has changed: whoever is told that it is done finds
 * no former page any more. The server says how (src/server/renderer.mjs); in commands, in tests and while the code is worked on
 * nothing is kept.
 * @param first paths of pages that are made before anybody asks for them
 */
export const heardByAll = async (first: readonly string[]): Promise<void> =>
  (globalThis as Record<symbol, HeardByAll | undefined>)[Symbol.for('dragoman.heardByAll')]?.(first)

type HeardByAll = (first: readonly string[]) => Promise<void>
