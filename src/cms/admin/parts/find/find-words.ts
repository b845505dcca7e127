export interface Looking {
  words: string
  /** Capitals, accents and vowel signs as they are typed. */
  exactly: boolean
  wholeWords: boolean
}

export type Range = readonly [start: number, end: number]

/** Vowel signs and accents, and the sign that lengthens an Arabic word. */
const isMark = (sign: string) => /^[\p{M}\u0640]$/u.test(sign)

/** The letters that count, each with its place in the text. */
function lettersOf(text: string, exactly: boolean): { letters: string[]; places: number[] } {
  const letters: string[] = []
  const places: number[] = []
  let place = 0
  for (const sign of text) {
    const bare = exactly
      ? [sign]
      : Array.from(sign.normalize('NFD').toLocaleLowerCase()).filter((one) => !isMark(one))
    for (const letter of bare) {
      letters.push(letter)
      places.push(place)
    }
    place += sign.length
  }
  return { letters, places: [...places, text.length] }
}

const isOfWord = (sign: string | undefined) => sign !== undefined && /^[\p{L}\p{N}\p{M}_]$/u.test(sign)

/** Signs on the letter before belong to it, whether or not they were asked for. */
function withMarks(text: string, end: number): number {
  let at = end
  while (at < text.length && isMark(text.charAt(at))) at++
  return at
}

/** Where the words stand in a text, one behind the other. */
export function findWords(text: string, { words, exactly, wholeWords }: Looking): Range[] {
  const asked = lettersOf(words, exactly).letters
  if (asked.length === 0) return []
  const { letters, places } = lettersOf(text, exactly)
  const found: Range[] = []
  for (let at = 0; at + asked.length <= letters.length; at++) {
    if (!asked.every((letter, n) => letters[at + n] === letter)) continue
    const isWhole = !isOfWord(letters[at - 1]) && !isOfWord(letters[at + asked.length])
    if (wholeWords && !isWhole) continue
    const start = places[at] ?? 0
    const last = places[at + asked.length - 1] ?? start
    const next = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length
    found.push([start, exactly ? next : withMarks(text, next)])
    at += asked.length - 1
  }
  return found
}
