import type { Saved } from '@/translation/merge-saves'

interface Copy {
  base: Saved
  mine: Saved
}

type Id = string | number

const nameOf = (userId: Id, id: Id) => `dragoman:unsaved:${String(userId)}:${String(id)}`

/** What was refused stays in the browser until it is saved, so that not even closing the page loses it. */
export const unsavedCopy = {
  keep(userId: Id, id: Id, copy: Copy): void {
    try {
      sessionStorage.setItem(nameOf(userId, id), JSON.stringify(copy))
    } catch {
      // A browser that keeps nothing still has the form.
    }
  },
  read(userId: Id, id: Id): Copy | null {
    try {
      const kept = sessionStorage.getItem(nameOf(userId, id))
      return kept === null ? null : (JSON.parse(kept) as Copy)
    } catch {
      return null
    }
  },
  drop(userId: Id, id: Id): void {
    try {
      sessionStorage.removeItem(nameOf(userId, id))
    } catch {
      // There was nothing to drop.
    }
  },
}
