/** An editor of rich text hands its words to the form when the browser has time for it. */
const handsOver = 900

const places = '[data-field-path], [id^="field-"]'
const writable = 'input, textarea, select, [contenteditable="true"], [role="combobox"]'
/** What opens above the form belongs to the field that it was opened from. */
const above = '.drawer--is-open, dialog[open], .payload__modal-item--enterDone'

/** The path of the field that an element writes in; null for one that writes in none. */
function pathAt(element: Element | null): string | null {
  if (!element?.matches(writable)) return null
  const place = element.closest<HTMLElement>(places)
  return place?.dataset['fieldPath'] ?? place?.id.slice('field-'.length).replaceAll('__', '.') ?? null
}

export interface FieldInHand {
  /** The path of the form at which somebody is writing, or has just been. */
  path: () => string | null
  stop: () => void
}

/** Follows where in the document somebody is writing. */
export function watchFieldInHand(): FieldInHand {
  let last: string | null = pathAt(document.activeElement)
  let left = 0
  const enter = ({ target }: FocusEvent) => {
    const path = pathAt(target as Element)
    if (path !== null) last = path
  }
  const leave = ({ target }: FocusEvent) => {
    if (pathAt(target as Element) !== null) left = Date.now()
  }
  document.addEventListener('focusin', enter)
  document.addEventListener('focusout', leave)
  const current = (): string | null => {
    const now = pathAt(document.activeElement)
    if (now !== null) return document.hasFocus() ? now : null
    return Date.now() - left < handsOver || document.querySelector(above) ? last : null
  }
  return {
    path: current,
    stop: () => {
      document.removeEventListener('focusin', enter)
      document.removeEventListener('focusout', leave)
    },
  }
}
