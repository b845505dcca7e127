import { needsSession, type Obstacle, type Saving } from './saving-state'

/** How long somebody must have stopped typing, and how long words may be on the way although they go on. */
const afterPause = 1000
export const atLatest = 4000

/** Whether other words may be taken where these were not. */
const isAboutTheWords = ({ kind }: Obstacle) => kind === 'refused' || kind === 'tooLarge'
const waitsForOthers = (obstacle: Obstacle) => needsSession(obstacle) || obstacle.kind === 'overtaken'

/** When what is unsaved is to be sent; null while there is nothing to send or nothing that would be taken. */
export function sendAt(saving: Saving): number | null {
  const { unsavedSince, lastTyped, sending, obstacle, failedAt, retryAt, urgent } = saving
  if (unsavedSince === null || sending) return null
  if (!obstacle) return urgent ? 0 : Math.min(lastTyped + afterPause, unsavedSince + atLatest)
  if (waitsForOthers(obstacle)) return null
  // The same words would be refused again.
  if (isAboutTheWords(obstacle) && lastTyped <= failedAt) return null
  if (urgent) return 0
  return isAboutTheWords(obstacle) ? lastTyped + afterPause : retryAt
}
