import type { Pasted } from './pasted-parts'

/** A paste that looks like an interview, as long as nobody has said what is to become of it. */
export interface PasteOffer extends Pasted {
  /** Of the part. */
  id: string
  /** What its answer says with the paste in it. */
  words: string
}

export class PasteOffers {
  private now: PasteOffer | null = null
  private readonly listeners = new Set<() => void>()

  read = (): PasteOffer | null => this.now
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  set(offer: PasteOffer | null): void {
    if (offer === this.now) return
    this.now = offer
    for (const listener of this.listeners) listener()
  }
}
