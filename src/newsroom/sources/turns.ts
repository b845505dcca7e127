import { paragraphOf, type SourceBlock } from './source-block'

/** What somebody says in one caption, or in one piece of a recording that was written down by a machine. */
export interface Said {
  /** Null where nobody is named: whoever spoke before goes on. */
  voice: string | null
  words: string
  /** Whether somebody else begins, named or not. */
  isTurn: boolean
  /** Whether it stands right behind what was said before, without a space. */
  isGlued: boolean
}

interface Turn {
  voice: string | null
  words: string[]
}

/** Captions know no paragraphs: one ends with the first sentence that ends beyond this many letters. */
const longParagraph = 700
const sentenceEnd = /(?<=[.!?؟…。！？]["'”’»)\]]*)\s+/u
const mostOfName = 80

function paragraphsOf(words: string): string[] {
  const paragraphs: string[] = []
  for (const sentence of words.split(sentenceEnd)) {
    const last = paragraphs.at(-1)
    if (last === undefined || last.length > longParagraph) paragraphs.push(sentence)
    else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`
  }
  return paragraphs
}

/** As a marker of a turn may be written: machines call people `SPEAKER_01`. */
const nameOf = (voice: string) =>
  voice
    .slice(0, mostOfName)
    .replace(/[\s_:：]+/gu, ' ')
    .trim()

function turnsOf(said: Iterable<Said>): Turn[] {
  const turns: Turn[] = []
  for (const { voice, words, isTurn, isGlued } of said) {
    const last = turns.at(-1)
    const name = voice === null ? null : nameOf(voice)
    if (words.trim() === '' && !(last && isGlued)) continue
    const isOther = name !== null && name !== '' && name !== last?.voice
    if (!last || isOther || isTurn) turns.push({ voice: name === '' ? null : name, words: [words] })
    else last.words.push(isGlued ? words : ` ${words}`)
  }
  return turns
}

/** Turns as paragraphs, each with the name of who speaks at its head. */
export const writeTurns = (said: Iterable<Said>): SourceBlock[] =>
  turnsOf(said).flatMap(({ voice, words }) => {
    const [first = '', ...rest] = paragraphsOf(words.join('').replace(/\s+/gu, ' ').trim())
    return [voice === null ? first : `${voice}: ${first}`, ...rest].map((text) =>
      paragraphOf([{ type: 'text', text, formats: [] }]),
    )
  })
