import { SteadyWindow } from './steady-window'
import { hasFields, nextLook, type PartStanding, untouched } from './which-have-fields'

/** In pixels beyond the window: where fields come, and where they go again. */
const near = 1200
const far = 1800
/** In milliseconds: how long a part that somebody is led to keeps its fields without having been reached. */
const untilReached = 8000

interface Shown {
  element: HTMLElement
  standing: PartStanding
}

/** `scrollMargin` reaches into a drawer that scrolls by itself; TypeScript does not know it yet. */
const beyond = (pixels: number): IntersectionObserverInit & { scrollMargin: string } => {
  const margin = `${String(pixels)}px 0px`
  return { rootMargin: margin, scrollMargin: margin }
}

/** How much of a part is drawn: its words in short, its head with what is done with it, or all of it. */
export type Drawn = 'summary' | 'head' | 'fields'

/** Which parts of a long interview have fields: those near the window, and those that somebody is in. */
export class PartsInSight {
  private readonly parts = new Map<string, Shown>()
  private readonly ids = new WeakMap<Element, string>()
  private readonly withFields = new Set<string>()
  private readonly withHead = new Set<string>()
  private readonly heights = new Map<string, number>()
  private readonly listeners = new Map<string, Set<() => void>>()
  private readonly frozen = new Set<string>()
  private coming: string[] = []
  private frame: number | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private watching:
    { isNear: IntersectionObserver; isWithin: IntersectionObserver; steady: SteadyWindow } | undefined

  drawn = (id: string): Drawn => {
    if (this.withFields.has(id)) return 'fields'
    return this.withHead.has(id) ? 'head' : 'summary'
  }
  /** How high its fields were when they were last there. */
  heightOf = (id: string): number | undefined => this.heights.get(id)

  subscribe(id: string, listener: () => void): () => void {
    const known = this.listeners.get(id) ?? new Set()
    this.listeners.set(id, known.add(listener))
    return () => {
      known.delete(listener)
      if (known.size === 0 && this.listeners.get(id) === known) this.listeners.delete(id)
    }
  }

  /** From now on it is known where this part stands. */
  observe(id: string, element: HTMLElement): () => void {
    const { isNear, isWithin, steady } = (this.watching ??= this.watch())
    this.ids.set(element, id)
    this.parts.set(id, { element, standing: this.parts.get(id)?.standing ?? untouched })
    isNear.observe(element)
    isWithin.observe(element)
    steady.observe(element)
    return () => {
      steady.unobserve(element)
      isNear.unobserve(element)
      isWithin.unobserve(element)
      if (this.parts.get(id)?.element !== element) return
      this.parts.delete(id)
      this.withFields.delete(id)
      this.withHead.delete(id)
      this.frozen.delete(id)
    }
  }

  closed = (id: string, isClosed: boolean): void => this.change(id, { isClosed })
  focused = (id: string, hasFocus: boolean): void => this.change(id, { hasFocus })
  written = (id: string): void => this.note(id, { writtenAt: Date.now() })
  wanted = (id: string): void => this.change(id, { wantedUntil: Date.now() + untilReached })

  /** While a part is dragged no other grows or shrinks: places were measured when it was taken up. */
  dragged(id: string, isDragged: boolean): void {
    if (isDragged) this.frozen.add(id)
    else this.frozen.delete(id)
    this.look()
  }

  close(): void {
    clearTimeout(this.timer)
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    this.watching?.isNear.disconnect()
    this.watching?.isWithin.disconnect()
    this.watching?.steady.close()
    this.watching = undefined
  }

  private watch() {
    const follow =
      (name: (isIn: boolean) => Partial<PartStanding>) => (entries: IntersectionObserverEntry[]) => {
        for (const { target, isIntersecting } of entries)
          this.note(this.ids.get(target), name(isIntersecting))
        this.look()
      }
    return {
      isNear: new IntersectionObserver(
        follow((isNear) => ({ isNear })),
        beyond(near),
      ),
      isWithin: new IntersectionObserver(
        follow((isWithin) => ({ isFar: !isWithin })),
        beyond(far),
      ),
      steady: new SteadyWindow(() => this.inHand()),
    }
  }

  private inHand(): Element | null {
    const now = Date.now()
    const all = [...this.parts.values()]
    const last = Math.max(...all.map(({ standing }) => standing.wantedUntil))
    const led = last > now ? all.find(({ standing }) => standing.wantedUntil === last) : undefined
    return (led ?? all.find(({ standing }) => standing.hasFocus))?.element ?? null
  }

  private note(id: string | undefined, news: Partial<PartStanding>): void {
    const part = id === undefined ? undefined : this.parts.get(id)
    if (part) part.standing = { ...part.standing, ...news }
  }

  private change(id: string, news: Partial<PartStanding>): void {
    this.note(id, news)
    this.look()
  }

  private look(): void {
    this.drawHeads()
    if (this.frozen.size > 0) return
    const now = Date.now()
    const come: string[] = []
    for (const [id, { standing }] of this.parts) {
      const has = this.withFields.has(id)
      const shall = hasFields(standing, has, now)
      if (has && !shall) this.take(id)
      if (!has && shall) come.push(id)
    }
    this.coming = come
    for (const id of come) {
      const { hasFocus, wantedUntil } = this.parts.get(id)?.standing ?? untouched
      if (hasFocus || wantedUntil > now) this.give(id)
    }
    if (this.coming.length > 0) this.frame ??= requestAnimationFrame(() => this.giveNext())
    this.lookAgain(now)
  }

  private drawHeads(): void {
    for (const [id, { standing }] of this.parts) {
      const shall = !standing.isFar || this.withFields.has(id) || this.frozen.has(id)
      if (shall === this.withHead.has(id)) continue
      if (shall) this.withHead.add(id)
      else this.withHead.delete(id)
      this.tell(id)
    }
  }

  private lookAgain(now: number): void {
    clearTimeout(this.timer)
    const standings = [...this.withFields].flatMap((id) => this.parts.get(id)?.standing ?? [])
    const at = nextLook(standings, now)
    if (at !== null) this.timer = setTimeout(() => this.look(), at - now)
  }

  /** One part a frame, what is nearest to the middle of the window first: a screenful of editors at once would stop the scrolling. */
  private giveNext(): void {
    this.frame = undefined
    const middle = window.innerHeight / 2
    const distance = (id: string): number => {
      const box = this.parts.get(id)?.element.getBoundingClientRect()
      return box ? Math.max(box.top - middle, middle - box.bottom, 0) : Number.POSITIVE_INFINITY
    }
    const [next] = this.coming.map((id) => ({ id, at: distance(id) })).sort((a, b) => a.at - b.at)
    if (!next) return
    this.give(next.id)
    if (this.coming.length > 0) this.frame ??= requestAnimationFrame(() => this.giveNext())
  }

  private give(id: string): void {
    this.coming = this.coming.filter((each) => each !== id)
    this.withFields.add(id)
    this.withHead.add(id)
    this.tell(id)
  }

  private take(id: string): void {
    const height = this.parts.get(id)?.element.querySelector<HTMLElement>('[data-part-body]')?.offsetHeight
    if (height) this.heights.set(id, height)
    this.withFields.delete(id)
    this.drawHeads()
    this.tell(id)
  }

  private tell(id: string): void {
    for (const listener of this.listeners.get(id) ?? []) listener()
  }
}
