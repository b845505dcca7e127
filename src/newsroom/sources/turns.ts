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
  /** In seconds; null where the file does not say. */
  startsAt: number | null
}

interface Turn {
  voice: string | null
  said: Pick<Said, 'words' | 'startsAt'>[]
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
  for (const { voice, words, isTurn, isGlued, startsAt } of said) {
    const last = turns.at(-1)
    const name = voice === null ? null : nameOf(voice)
    if (words.trim() === '' && !(last && isGlued)) continue
    const isOther = name !== null && name !== '' && name !== last?.voice
    if (!last || isOther || isTurn)
      turns.push({ voice: name === '' ? null : name, said: [{ words, startsAt }] })
    else last.said.push({ words: isGlued ? words : ` ${words}`, startsAt })
  }
  return turns
}

const lettersIn = (words: string) => words.replace(/\s+/gu, '').length

/** When each paragraph begins: with the piece that has its first letter. */
function startsOf(paragraphs: readonly string[], said: Turn['said']): (number | null)[] {
  let [at, behind, letters] = [0, lettersIn(said[0]?.words ?? ''), 0]
  return paragraphs.map((paragraph) => {
    for (; behind <= letters && at < said.length - 1; at += 1) behind += lettersIn(said[at + 1]?.words ?? '')
    letters += lettersIn(paragraph)
    return said[at]?.startsAt ?? null
  })
}

/** Turns as paragraphs, each with the name of who speaks at its head. */
export const writeTurns = (said: Iterable<Said>): SourceBlock[] =>
  turnsOf(said).flatMap((turn) => {
    const words = turn.said.map((one) => one.words).join('')
    const paragraphs = paragraphsOf(words.replace(/\s+/gu, ' ').trim())
    const starts = startsOf(paragraphs, turn.said)
    return paragraphs.map((paragraph, n) => {
      const text = n === 0 && turn.voice !== null ? `${turn.voice}: ${paragraph}` : paragraph
      return { ...paragraphOf([{ type: 'text', text, formats: [] }]), startsAt: starts[n] ?? null }
    })
  })
