/** One sentence of a refusal, and the field that it is about. */
export interface RefusedField {
  sentence: string
  /** As Payload writes it: `exchanges.2.answer`. */
  path: string | null
}

/** Why the server does not have what was typed. */
export type Obstacle =
  | { kind: 'offline' | 'unreachable' | 'timedOut' | 'tooLarge' | 'gone' }
  | { kind: 'server'; status: number }
  | { kind: 'signedOut' | 'somebodyElse' }
  | { kind: 'notAllowed'; refused: readonly RefusedField[] }
  /** `restSaved`: all but the fields named was stored. */
  | { kind: 'refused'; refused: readonly RefusedField[]; restSaved: boolean }
  /** Somebody else's save came first; tried again as soon as the form is at the number of another save. */
  | { kind: 'overtaken' }

/** How the words in a form stand to those on the server. Times are milliseconds since 1970. */
export interface Saving {
  savedAt: number | null
  /** When the oldest words were typed that the server does not have; null when it has all. */
  unsavedSince: number | null
  lastTyped: number
  sending: boolean
  obstacle: Obstacle | null
  /** How often in a row it has failed, and when it is tried again by itself. */
  failures: number
  failedAt: number
  retryAt: number | null
  /** To be sent without waiting for a pause. */
  urgent: boolean
}

export type SavingEvent =
  | { type: 'typed' | 'sent'; at: number }
  /** `whole`: nothing was typed since it was sent. */
  | { type: 'stored'; at: number; whole: boolean }
  | { type: 'failed'; at: number; obstacle: Obstacle }
  /** The pointer left the field, or somebody asked for it. */
  | { type: 'wanted' }
  /** What stood in the way may be gone: the network is back, somebody signed in, the form is at a newer save. */
  | { type: 'reachable' }
  /** The form says what is stored. */
  | { type: 'settled' }

export const savedAlready = (savedAt: number | null): Saving => ({
  savedAt,
  unsavedSince: null,
  lastTyped: 0,
  sending: false,
  obstacle: null,
  failures: 0,
  failedAt: 0,
  retryAt: null,
  urgent: false,
})

const longestPause = 60_000

/** Two seconds, four, eight, up to a minute. */
export const pauseAfter = (failures: number): number =>
  Math.min(longestPause, 2000 * 2 ** Math.max(0, failures - 1))

/** What ends by itself is tried again by itself; a refusal by other words, a session by signing in, an overtaking by merging. */
function retriesAfter({ kind }: Obstacle, failures: number): number | null {
  switch (kind) {
    case 'offline':
    case 'unreachable':
    case 'timedOut':
    case 'server':
      return pauseAfter(failures)
    case 'notAllowed':
    case 'gone':
      return longestPause
    case 'signedOut':
    case 'somebodyElse':
    case 'refused':
    case 'tooLarge':
    case 'overtaken':
      return null
    default:
      return kind satisfies never
  }
}

export const needsSession = ({ kind }: Obstacle): boolean => kind === 'signedOut' || kind === 'somebodyElse'

const clear = { obstacle: null, failures: 0, retryAt: null } as const

export function nextSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'typed':
      return { ...saving, lastTyped: event.at, unsavedSince: saving.unsavedSince ?? event.at }
    case 'sent':
      return { ...saving, sending: true, urgent: false }
    case 'stored':
      return {
        ...saving,
        ...clear,
        savedAt: event.at,
        sending: false,
        unsavedSince: event.whole ? null : Math.max(saving.lastTyped, saving.unsavedSince ?? 0),
      }
    case 'failed': {
      const failures = saving.failures + 1
      const pause = retriesAfter(event.obstacle, failures)
      return {
        ...saving,
        failures,
        failedAt: event.at,
        obstacle: event.obstacle,
        sending: false,
        urgent: false,
        retryAt: pause === null ? null : event.at + pause,
      }
    }
    case 'wanted':
      return { ...saving, urgent: saving.unsavedSince !== null }
    case 'reachable':
      return { ...saving, ...clear, urgent: saving.unsavedSince !== null }
    case 'settled':
      return {
        ...savedAlready(saving.savedAt),
        sending: saving.sending,
        // That somebody is signed out is so whether or not there is anything to save.
        obstacle: saving.obstacle && needsSession(saving.obstacle) ? saving.obstacle : null,
      }
    default:
      return event satisfies never
  }
}
