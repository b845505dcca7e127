export interface Moment {
  value: string
  caret: number
}

/** What one field said before, for undo that stays in it. */
export interface FieldHistory {
  past: readonly Moment[]
  now: Moment
  future: readonly Moment[]
  at: number
}

/** Letters typed within this time are undone together. */
const together = 800
const longest = 200

export const newHistory = (now: Moment, at: number): FieldHistory => ({ past: [], now, future: [], at })

export function withMoment(history: FieldHistory, now: Moment, at: number): FieldHistory {
  if (now.value === history.now.value) return { ...history, now }
  const step = Math.abs(now.value.length - history.now.value.length)
  const goesOn = history.past.length > 0 && step <= 1 && at - history.at < together
  const past = goesOn ? history.past : [...history.past, history.now].slice(-longest)
  return { past, now, future: [], at }
}

export function undone(history: FieldHistory): FieldHistory {
  const last = history.past.at(-1)
  if (!last) return history
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future], at: 0 }
}

export function redone(history: FieldHistory): FieldHistory {
  const [next, ...future] = history.future
  return next ? { past: [...history.past, history.now], now: next, future, at: 0 } : history
}
