import type { AsyncLocalStorage } from 'node:async_hooks'

/** A statement to the database, and a digest of what it said. */
export interface Asked {
  text: string
  values: readonly unknown[]
  digest: string
}

/** What an answer to a reader was made from. It is data: whoever keeps the answer is another process. */
export interface Question {
  /** Works, records and parts of the house that stand in what was said to it. Empty: it may be any. */
  about: readonly string[]
  /** Whether it is of people who are protected. */
  protects: boolean
  /** What is asked again, to know whether the same would be said; null where that would take too long. */
  asked: Asked | null
}

/** An answer that is being made. */
export interface Answering {
  questions: Question[]
  /** When it is another one by the clock alone, in milliseconds since 1970. */
  until: number
}

/** The server holds it (src/server/answering.mjs); there is none in commands, in tests and while the code is worked on. */
const current = () =>
  (globalThis as Record<symbol, AsyncLocalStorage<Answering> | undefined>)[
    Symbol.for('dragoman.answering')
  ]?.getStore()

/** Notes what the answer that is being made was made from, so that it is made anew when that has changed. */
export function noteQuestion(question: () => Question): void {
  current()?.questions.push(question())
}

/** Notes that the answer that is being made says something that is true until then. */
export function noteUntil(time: number): void {
  const answer = current()
  if (answer) answer.until = Math.min(answer.until, time)
}
