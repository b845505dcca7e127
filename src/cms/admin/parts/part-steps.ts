/** Something that was done to several parts at once, with its way back; each way says whether it could be gone. */
export interface Step {
  words: string
  undo: () => boolean
  redo: () => boolean
}

export interface StepsNow {
  /** What was done last. */
  said: string | null
  isUndone: boolean
}

const nothing: StepsNow = { said: null, isUndone: false }
const most = 50
/** Time enough to see what has happened. */
const lasting = 120_000

/** What was done to the parts of an open interview, to be undone in turn. */
export class PartSteps {
  private past: Step[] = []
  private future: Step[] = []
  private isLatest = false
  private now = nothing
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  read = (): StepsNow => this.now
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  done(step: Step): void {
    this.past = [...this.past, step].slice(-most)
    this.future = []
    this.isLatest = true
    this.say({ said: step.words, isUndone: false })
  }

  /** Somebody has typed since: the keys of undo are for that. */
  typed(): void {
    this.isLatest = false
  }
  /** Something else was done, which has its own way back and says so. */
  hush(): void {
    this.isLatest = false
    this.say(nothing)
  }
  /** Whether the keys of undo and redo are for these steps. */
  get hasKeys(): boolean {
    return this.isLatest
  }

  /** False where it cannot be undone any more; null where there is nothing to undo. */
  undo(): boolean | null {
    const step = this.past.pop()
    if (!step) return null
    const isDone = step.undo()
    this.future = isDone ? [...this.future, step] : []
    this.isLatest = isDone
    this.say(isDone ? { said: step.words, isUndone: true } : nothing)
    return isDone
  }

  redo(): boolean | null {
    const step = this.future.pop()
    if (!step) return null
    const isDone = step.redo()
    if (isDone) this.past = [...this.past, step]
    this.isLatest = isDone
    this.say(isDone ? { said: step.words, isUndone: false } : nothing)
    return isDone
  }

  close(): void {
    clearTimeout(this.timer)
  }

  private say(now: StepsNow): void {
    this.now = now
    clearTimeout(this.timer)
    if (now.said !== null) this.timer = setTimeout(() => this.say(nothing), lasting)
    for (const listener of this.listeners) listener()
  }
}
