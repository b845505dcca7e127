import { putCaret } from './caret'
import { selectWords } from './select-words'
import type { Caret } from './split-text'

/** Parts that are far from the window have no fields: whoever leads to one asks for them first. */
const leads = new Set<(row: number) => void>()

const writable = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"]'
/** In milliseconds: a new part's fields come from the server, which may be busy; whoever does something else meanwhile is left alone. */
const longest = 30_000
/** In milliseconds: a field that is not shown until then, such as a key, never is, and its part is shown instead. */
const untilMissed = 1500
/** What somebody does who no longer wants to be led there. */
const otherwise = ['keydown', 'pointerdown', 'wheel'] as const

/** Has the fields of a part come when somebody is led to it; returns how to end that. */
export function leadsToParts(lead: (row: number) => void): () => void {
  leads.add(lead)
  return () => leads.delete(lead)
}

export const rowId = (path: string, row: number): string => `${path.replaceAll('.', '-')}-row-${String(row)}`

function placeOf(row: HTMLElement, path: string): HTMLElement | null {
  return (
    row.querySelector<HTMLElement>(`[data-field-path="${path}"]`) ??
    row.querySelector<HTMLElement>(`[id="field-${path.replaceAll('.', '__')}"]`)
  )
}

const writableIn = (place: HTMLElement | null | undefined): HTMLElement | null =>
  place?.matches(writable) ? place : (place?.querySelector<HTMLElement>(writable) ?? null)

/** Tries at every frame until it has worked, the time is over or the person does something else. */
function until(hasWorked: (after: number) => boolean): void {
  const start = performance.now()
  const given = new AbortController()
  const other = ({ type, target }: Event) => {
    if (type !== 'keydown' || (target instanceof Element && target.matches(writable))) given.abort()
  }
  for (const event of otherwise)
    window.addEventListener(event, other, { capture: true, passive: true, signal: given.signal })
  const attempt = () => {
    if (given.signal.aborted) return
    const after = performance.now() - start
    if (hasWorked(after) || after > longest) given.abort()
    else requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}

interface Way {
  /** The field in it; without one the first that can be written in. */
  path?: string | undefined
  block?: ScrollLogicalPosition
  /** Where in its words, if they are rich. */
  caret?: Caret | undefined
  /** Which of its words. */
  words?: string | undefined
}

/** Brings a part of the open interview into sight and the cursor into it, as soon as its fields are there. */
export function showPart(row: number, { path, block = 'center', caret, words }: Way = {}): void {
  const part = () => document.getElementById(rowId('exchanges', row))
  let shown: HTMLElement | null = null
  const show = (element: HTMLElement | null) => {
    if (!element || element === shown) return
    shown = element
    element.scrollIntoView({ block })
  }
  const isWhole = path === undefined || /^exchanges\.\d+$/.test(path)
  until((after) => {
    for (const lead of leads) lead(row)
    const element = part()
    show(element)
    const body = element?.querySelector<HTMLElement>('[data-part-body]')
    const place = element && !isWhole ? placeOf(element, path) : null
    show(place)
    const target = writableIn(isWhole || (!place && after > untilMissed) ? body : place)
    target?.focus({ preventScroll: true })
    if (!target || document.activeElement !== target) return false
    if (caret) putCaret(target, caret)
    if (words) selectWords(target, words)
    return true
  })
}
