/** Lets few in at once and few wait; whoever comes beyond them is sent away. */
export class Turns {
  #inside = 0
  readonly #waiting: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** What to call when one is done; null for whoever is sent away. */
  async take(): Promise<(() => void) | null> {
    if (this.#inside < this.atOnce) this.#inside += 1
    else if (this.#waiting.length >= this.mostWaiting) return null
    else
      await new Promise<void>((enter) => {
        this.#waiting.push(enter)
      })
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const next = this.#waiting.shift()
      if (next) next()
      else this.#inside -= 1
    }
  }
}
