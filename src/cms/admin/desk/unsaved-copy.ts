import type { Saved } from '@/translation/merge-saves'

interface Copy {
  base: Saved
  mine: Saved
}

const nameOf = (id: string | number) => `dragoman:unsaved:${String(id)}`

/** What was refused stays in the browser until it is saved, so that not even closing the page loses it. */
export const unsavedCopy = {
  keep(id: string | number, copy: Copy): void {
    try {
      sessionStorage.setItem(nameOf(id), JSON.stringify(copy))
    } catch {
      // A browser that keeps nothing still has the form.
    }
  },
  read(id: string | number): Copy | null {
    try {
      const kept = sessionStorage.getItem(nameOf(id))
      return kept === null ? null : (JSON.parse(kept) as Copy)
    } catch {
      return null
    }
  },
  drop(id: string | number): void {
    try {
      sessionStorage.removeItem(nameOf(id))
    } catch {
      // There was nothing to drop.
    }
  },
}
