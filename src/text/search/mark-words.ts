import { foldForSearch } from './fold-for-search'

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string
  marked: boolean
}

/** What counts as found in a text, folded. */
export interface Found {
  words: ReadonlySet<string>
  /** Words that count only side by side: quoted phrases, names of more than one word. */
  sequences: readonly (readonly string[])[]
}

interface Word {
  start: number
  end: number
  folded: readonly string[]
}

const wordShape = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+(?:['’‘ʼʿʾ`′][\p{L}\p{M}\p{N}\u0640]+)*/gu

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(wordShape), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldForSearch(word).split(' ').filter(Boolean),
  }))

/** The word after which a sequence that begins here has been read in full; null where it does not stand here. */
function endOf(sequence: readonly string[], words: readonly Word[], from: number): number | null {
  let read = 0
  for (let at = from; at < words.length; at += 1) {
    for (const part of words[at]?.folded ?? []) if (part !== sequence[read++]) return null
    if (read >= sequence.length) return at
  }
  return null
}

function markedWords(words: readonly Word[], { words: found, sequences }: Found): Set<number> {
  const marked = new Set<number>()
  words.forEach(({ folded }, at) => {
    if (folded.some((word) => found.has(word))) marked.add(at)
    for (const sequence of sequences) {
      const last = sequence.length > 0 ? endOf(sequence, words, at) : null
      if (last !== null) for (let inside = at; inside <= last; inside += 1) marked.add(inside)
    }
  })
  return marked
}

const longest = 280

/** Where an excerpt of a long text begins and ends, at words: around where most of what was found stands together. */
function windowOf(text: string, words: readonly Word[], marked: ReadonlySet<number>): [number, number] {
  if (text.length <= longest) return [0, text.length]
  const starts = [...marked].map((at) => words[at]?.start ?? 0)
  const within = (from: number) =>
    starts.filter((start) => start >= from && start < from + longest * 0.7).length
  const [first = 0] = [...starts].sort((a, b) => within(b) - within(a) || a - b)
  const earliest = Math.max(0, first - longest * 0.3)
  const sentence = Math.max(...['. ', '؟ ', '? ', '! ', '\n'].map((end) => text.lastIndexOf(end, first - 1)))
  const wish = sentence + 1 >= earliest ? sentence + 1 : earliest
  const begin = words.find(({ start }) => start >= wish)?.start ?? 0
  const from = sentence < 0 && earliest === 0 ? 0 : begin
  const last = words.filter(({ end }) => end <= from + longest).at(-1)?.end ?? text.length
  const reachesEnd = words.at(-1)?.end === last
  return [from, reachesEnd ? text.length : last]
}

const merged = (pieces: readonly Piece[]): Piece[] =>
  pieces
    .filter(({ text }) => text !== '')
    .reduce<Piece[]>((kept, piece) => {
      const before = kept.at(-1)
      if (before?.marked === piece.marked)
        return [...kept.slice(0, -1), { ...piece, text: before.text + piece.text }]
      return [...kept, piece]
    }, [])

function cut(
  text: string,
  words: readonly Word[],
  marked: ReadonlySet<number>,
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = []
  let at = from
  words.forEach(({ start, end }, n) => {
    if (!marked.has(n) || start < from || end > to) return
    // Two words side by side are marked as one.
    const joined =
      marked.has(n - 1) && (words[n - 1]?.end ?? -1) >= from && /^[ \u00a0-]$/.test(text.slice(at, start))
    pieces.push(
      { text: text.slice(at, start), marked: joined },
      { text: text.slice(start, end), marked: true },
    )
    at = end
  })
  return merged([...pieces, { text: text.slice(at, to), marked: false }])
}

/** The whole text with what was found marked. */
export function markWords(text: string, found: Found): Piece[] {
  const words = wordsIn(text)
  return cut(text, words, markedWords(words, found), 0, text.length)
}

/** Some lines of a text round what was found in it, with … where it goes on. */
export function excerptOf(text: string, found: Found): Piece[] {
  const words = wordsIn(text)
  const marked = markedWords(words, found)
  const [from, to] = windowOf(text, words, marked)
  const pieces = cut(text, words, marked, from, to)
  const before = from > 0 ? [{ text: '…\u00a0', marked: false }] : []
  const after = to < text.length ? [{ text: '\u00a0…', marked: false }] : []
  return merged([...before, ...pieces, ...after])
}
