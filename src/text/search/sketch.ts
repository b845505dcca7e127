import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** How many numbers stand for a text. */
const most = 24
/** Of texts with up to so many words, runs of two count as well. */
const short = 15

/** In letters: of a longer text the beginning is compared. */
const longest = 20_000

/** What is compared of a folded text. */
export const compared = (folded: string): string => folded.slice(0, longest)

/** A run's hash goes on from that of the run without its last word. */
const goOn = (run: number, word: number) => (Math.imul(run, 0x9e3779b1) + word) | 0

/**
 * A few numbers that stand for a folded text: of its runs of three words, in short texts of two as well, those whose hash is
 * lowest. Texts that share a good part of their runs share some of these, and a GIN index finds them, however many texts there are:
 * trigrams of letters, which rank what is found, occur in nearly every text and would find nearly all of them.
 */
export function sketchOf(folded: string): number[] {
  const words = compared(folded)
    .split(' ')
    .map((word) => crc32(word))
  const runs = new Set<number>()
  words.forEach((third, at) => {
    const [first, second] = [words[at - 2], words[at - 1]]
    if (second === undefined) return
    if (words.length <= short) runs.add(goOn(second, third))
    if (first !== undefined) runs.add(goOn(goOn(first, second), third))
  })
  return [...runs].sort((one, other) => one - other).slice(0, most)
}

/** The same for texts whose folded words are the same, as a UUID. */
export const digestOf = (folded: string): string => createHash('md5').update(compared(folded)).digest('hex')
