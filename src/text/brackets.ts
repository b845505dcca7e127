/** What words in square brackets are: an editor's, left out, hard to hear, kept back for somebody's safety, a translator's. In the order of the editor's menu. */
export const bracketMarks = ['insertion', 'omission', 'unclear', 'redaction', 'note'] as const
export type BracketMark = (typeof bracketMarks)[number]

export const isBracketMark = (value: unknown): value is BracketMark =>
  bracketMarks.some((mark) => mark === value)

export interface Piece {
  text: string
  isBracketed: boolean
}

/** Where words in square brackets begin and end, the brackets included. What is never closed is in none. */
export function bracketsIn(words: string): [start: number, end: number][] {
  const found: [number, number][] = []
  const open: number[] = []
  for (const { 0: sign, index } of words.matchAll(/[[\]]/g)) {
    if (sign === '[') open.push(index)
    else if (open.length > 0) {
      const start = open.pop() ?? index
      // What stands inside of others is part of these.
      while ((found.at(-1)?.[0] ?? -1) > start) found.pop()
      found.push([start, index + 1])
    }
  }
  return found
}

/** Texts that follow one another, each cut where square brackets begin and end: these may begin in one and end in another. */
export function bracketedPieces(texts: readonly string[]): Piece[][] {
  const brackets = bracketsIn(texts.join(''))
  let next = 0
  let start = 0
  return texts.map((text) => {
    const end = start + text.length
    const pieces: Piece[] = []
    let at = start
    const upTo = (place: number, isBracketed: boolean) => {
      const stop = Math.min(place, end)
      if (stop <= at) return
      pieces.push({ text: text.slice(at - start, stop - start), isBracketed })
      at = stop
    }
    for (let own = brackets[next]; own && own[0] < end; own = brackets[next]) {
      upTo(own[0], false)
      upTo(own[1], true)
      if (own[1] > end) break
      next += 1
    }
    upTo(end, false)
    start = end
    return pieces
  })
}
