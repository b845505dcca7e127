import type { Unsaved } from './unsaved'

/** Words that the server did not get, as they are kept on the device of whoever typed them. */
export interface KeptWords extends Unsaved {
  at: number
}

const prefix = 'dragoman:words:'
const longest = 30 * 24 * 60 * 60 * 1000
const most = 20

const ofUser = (userId: number | string) => `${prefix}${String(userId)}:`
const ofText = (userId: number | string, id: number | string) => `${ofUser(userId)}${String(id)}:`
/** Every open form keeps its own: two windows with one text must not write over each other's words. */
export const nameOfWords = (userId: number | string, id: number | string, form: string) =>
  `${ofText(userId, id)}${form}`

/** As much of `Storage` as is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const namesIn = (shelf: Shelf): string[] =>
  Array.from({ length: shelf.length }, (_, n) => shelf.key(n) ?? '').filter((name) => name.startsWith(prefix))

function parsed(text: string | null): KeptWords | null {
  try {
    const words = JSON.parse(text ?? 'null') as KeptWords | null
    return words && typeof words.at === 'number' ? words : null
  } catch {
    return null
  }
}

/** Oldest first. */
const byAge = (shelf: Shelf, names: readonly string[]) =>
  names.toSorted(
    (one, other) => (parsed(shelf.getItem(one))?.at ?? 0) - (parsed(shelf.getItem(other))?.at ?? 0),
  )

/** Whether the words are kept. Where there is no room, the oldest of other texts give way. */
export function keepWords(shelf: Shelf, name: string, words: KeptWords): boolean {
  const text = JSON.stringify(words)
  const others = byAge(
    shelf,
    namesIn(shelf).filter((other) => other !== name),
  )
  for (const old of others.slice(0, Math.max(0, others.length + 1 - most))) shelf.removeItem(old)
  for (;;)
    try {
      shelf.setItem(name, text)
      return true
    } catch {
      const oldest = others.shift()
      if (oldest === undefined) return false
      shelf.removeItem(oldest)
    }
}

/** What this user left of this text, newest first. */
export function wordsOf(
  shelf: Shelf,
  userId: number | string,
  id: number | string,
): { name: string; words: KeptWords }[] {
  const names = namesIn(shelf).filter((name) => name.startsWith(ofText(userId, id)))
  return byAge(shelf, names)
    .toReversed()
    .flatMap((name) => {
      const words = parsed(shelf.getItem(name))
      return words ? [{ name, words }] : []
    })
}

/** What is anybody else's, or too old, does not stay: the device may be shared, and what is in a text may harm somebody. */
export function dropForeignWords(shelf: Shelf, userId: number | string, now: number): void {
  for (const name of namesIn(shelf)) {
    const words = parsed(shelf.getItem(name))
    if (!name.startsWith(ofUser(userId)) || !words || now - words.at > longest) shelf.removeItem(name)
  }
}

/** A browser that keeps nothing says so by an error: there is no shelf then. */
export function shelfOf(window: { localStorage: Shelf }): Shelf | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
