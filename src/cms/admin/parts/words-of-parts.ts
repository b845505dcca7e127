import type { FormState } from 'payload'

import { areSameWords, noWords, type PartWords, wordsIn } from './part-words'

/** The words of every part of a form, by the part's id: whoever shows a part hears of that part alone. */
export class WordsOfParts {
  private words = new Map<string, PartWords>()
  private readonly listeners = new Map<string, Set<() => void>>()
  private readonly ofAll = new Set<() => void>()

  constructor(
    fields: FormState,
    private readonly path: string,
  ) {
    this.read(fields)
  }

  of = (id: string): PartWords => this.words.get(id) ?? noWords

  subscribe(id: string, listener: () => void): () => void {
    const known = this.listeners.get(id) ?? new Set()
    this.listeners.set(id, known.add(listener))
    return () => {
      known.delete(listener)
      if (known.size === 0 && this.listeners.get(id) === known) this.listeners.delete(id)
    }
  }

  /** Hears of every part that is changed, added or gone. */
  subscribeAll = (listener: () => void): (() => void) => {
    this.ofAll.add(listener)
    return () => this.ofAll.delete(listener)
  }

  read(fields: FormState): void {
    const before = this.words
    const changed: string[] = []
    this.words = new Map(
      (fields[this.path]?.rows ?? []).map(({ id }, n) => {
        const [was, is] = [before.get(id), wordsIn(fields, `${this.path}.${String(n)}`)]
        if (was && areSameWords(was, is)) return [id, was]
        changed.push(id)
        return [id, is]
      }),
    )
    for (const id of changed) for (const listener of this.listeners.get(id) ?? []) listener()
    if (changed.length > 0 || before.size !== this.words.size) for (const listener of this.ofAll) listener()
  }
}
