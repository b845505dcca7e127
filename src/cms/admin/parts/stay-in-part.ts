import { caretIn, pathOfField } from './caret'
import { rowId, showPart } from './show-part'

/** In milliseconds: how long the keys that move a part mean the one that was just moved, while its fields are drawn anew. */
const untilFocused = 3000

let moved: { id: string; until: number } | null = null

/** The part that somebody has just moved by its keys, as long as nothing has the focus. */
export const partInHand = (): string | null =>
  moved && Date.now() < moved.until && document.activeElement === document.body ? moved.id : null

export function keepInHand(id: string): void {
  moved = { id, until: Date.now() + untilFocused }
}

/** Notes where in a part somebody is that is about to be moved; the answer brings them back there, and the part into sight. */
export function stayIn(path: string, from: number, to: number): () => void {
  const row = document.getElementById(rowId(path, from))
  const focused = row?.contains(document.activeElement) ? document.activeElement : null
  const field = focused && pathOfField(focused)
  const caret = focused && field ? (caretIn(focused) ?? undefined) : undefined
  const button = focused?.closest<HTMLElement>('[data-part-act]')?.dataset['partAct']
  return () => {
    if (field) {
      const [list = '', , ...name] = field.split('.')
      showPart(to, { path: [list, String(to), ...name].join('.'), block: 'nearest', caret })
      return
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = document.getElementById(rowId(path, to))
        now?.scrollIntoView({ block: 'nearest' })
        if (button)
          now?.querySelector<HTMLElement>(`[data-part-act="${button}"]`)?.focus({ preventScroll: true })
      }),
    )
  }
}
