/** What scrolls an element: a drawer scrolls by itself. */
function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  return document.scrollingElement
}

const isInWindow = (element: Element | null): element is Element => {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight
}

const comesBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/**
 * Keeps what is in the window in its place while parts above it become higher or lower. Browsers hold on to the topmost thing that
 * they show, which may just be what goes, and some hold on to nothing.
 */
export class SteadyWindow {
  private readonly heights = new WeakMap<Element, number>()
  private readonly sizes: ResizeObserver

  /** `inHand`: the part that somebody is in or is being led to. */
  constructor(private readonly inHand: () => Element | null) {
    this.sizes = new ResizeObserver((entries) => this.changed(entries.map(({ target }) => target)))
  }

  observe(element: Element): void {
    this.sizes.observe(element)
  }

  unobserve(element: Element): void {
    this.sizes.unobserve(element)
  }

  close(): void {
    this.sizes.disconnect()
  }

  private changed(parts: readonly Element[]): void {
    const hand = this.inHand()
    const held = isInWindow(hand) ? hand : null
    let shift = 0
    for (const part of parts) {
      const { height, bottom } = part.getBoundingClientRect()
      const grown = height - (this.heights.get(part) ?? height)
      this.heights.set(part, height)
      const isAbove = held ? comesBefore(part, held) : bottom - shift - grown <= 0
      if (isAbove) shift += grown
    }
    const scroller = parts[0] && shift !== 0 ? scrollerOf(parts[0]) : null
    scroller?.scrollBy({ top: shift, behavior: 'instant' })
  }
}
