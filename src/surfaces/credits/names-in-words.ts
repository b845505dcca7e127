import { foldText } from '@/text/search/fold-text'

/** Somebody whose name is not to stand in a work's words. */
export interface HiddenName {
  /** How staff know them. */
  person: string
  /** Every way in which the name is written: in each language, as signed, other spellings, in addresses. */
  forms: readonly string[]
}

export interface NameFound<Place> {
  place: Place
  person: string
  /** The words as they stand there. */
  found: string
}

/** Latin articles that stand apart from the word they belong to, however they are joined to it. */
export const articles = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'ash',
  'as',
  'an',
  'ar',
  'at',
  'az',
  'ed',
  'es',
  'er',
  'en',
])
/** What a name cannot do without: the word behind it is somebody else's name, or everybody's. */
export const opening = new Set(
  'abu abou umm um ibn bin ben bint abd abdul abdel van von der den de da di ابو ابي ابا ام بن ابن بنت عبد ال'.split(
    ' ',
  ),
)
/** The same of the word before it: نور الدين. */
export const closing = new Set('din deen dine allah ullah islam الدين الله الاسلام دين اسلام'.split(' '))

/** One form for what folding leaves apart for the sake of a stemmer. */
const fold = (text: string) => foldText(text).replaceAll('ة', 'ه')

export interface Token {
  /** The forms that may be meant: with and without article and joined words. */
  variants: readonly string[]
  /** Which word of the text it is in. */
  word: number
}

export const withoutArticle = (word: string): readonly string[] => {
  if (/^ال.{3}/u.test(word)) return [word.slice(2)]
  return /^(?:al|el).{5}/u.test(word) ? [word.slice(2)] : []
}

/** و, ف, ب, ل and ك are written onto the word that they stand before; ل swallows the article's alif. */
function withoutJoined(word: string): readonly string[] {
  if (!/^[\u0621-\u064a]/u.test(word)) return []
  const once = (text: string): string[] => [
    ...(/^[وفبل].{3}/u.test(text) || /^ك.{4}/u.test(text) ? [text.slice(1)] : []),
    ...(/^لل.{3}/u.test(text) ? [`ال${text.slice(2)}`] : []),
  ]
  const first = once(word)
  return [...first, ...(/^[وف]/u.test(word) ? first.flatMap(once) : [])]
}

/** The Ashgroves, the Joneses: of a whole family. */
const ofFamily = (word: string): readonly string[] =>
  [/^([a-z]{4,})s$/, /^([a-z]{4,})es$/].flatMap((plural) => plural.exec(word)?.[1] ?? [])

function variantsOf(word: string): readonly string[] {
  const bare = [word, ...withoutJoined(word), ...ofFamily(word)]
  return [...new Set([...bare, ...bare.flatMap(withoutArticle)])]
}

export const pieces = (text: string) => fold(text).split(' ').filter(Boolean)

export function tokensOf(words: readonly string[]): Token[] {
  return words.flatMap((text, word) =>
    pieces(text)
      .filter((piece) => !articles.has(piece))
      .map((piece) => ({ variants: variantsOf(piece), word })),
  )
}

/** A word of a name as it is looked for: without its article where enough is left to know it by. */
function sought(piece: string): string {
  const bare = withoutArticle(piece)[0]
  return bare !== undefined && bare.length >= 4 ? bare : piece
}

export type Sequence = readonly string[]

/** The last word of a name with whatever it cannot stand without. */
function familyOf(name: readonly string[]): Sequence {
  const from = name.findLastIndex((piece, place) => {
    const before = name[place - 1] ?? ''
    return !closing.has(piece) && !opening.has(before)
  })
  return name.slice(Math.max(from, 0))
}

/** What stands for a name: all of it, first and last, the last alone where it is long enough. Nothing of what is too short to be known by. */
export function sequencesOf(form: string): Sequence[] {
  const name = pieces(form).filter((piece) => !articles.has(piece))
  const [first, ...rest] = name
  if (first === undefined) return []
  if (rest.length === 0) return first.length >= 3 ? [[sought(first)]] : []
  const family = familyOf(name)
  const bare = (piece: string) => withoutArticle(piece)[0] ?? piece
  const [given, last] = [bare(first), family.map(bare)]
  const alone = family.length < name.length ? [family.map(sought)] : []
  return [name.map(bare), [...last, given], [given, ...last], ...alone].filter(
    (sequence) => sequence.join('').length >= 4,
  )
}

const standsAt = (tokens: readonly Token[], start: number, sequence: Sequence): boolean =>
  sequence.every((piece, place) => tokens[start + place]?.variants.includes(piece) ?? false)

/** Where in a text one of these sequences stands first (so that it `counts`), as its words are written there. */
export function firstIn(
  words: readonly string[],
  tokens: readonly Token[],
  sequences: readonly Sequence[],
  counts: (found: string) => boolean = () => true,
) {
  for (const [start, token] of tokens.entries()) {
    const found = sequences.find((sequence) => standsAt(tokens, start, sequence))
    if (!found) continue
    const end = tokens[start + found.length - 1]?.word ?? token.word
    const written = words.slice(token.word, end + 1).join(' ')
    if (counts(written)) return written
  }
  return null
}

/**
 * The places where somebody's name stands in the words although it is withheld, once each for every person. A family name alone
 * counts if it is long enough to be known by. It may be another person's: this is for somebody to look at, not a refusal.
 */
export function namesInWords<Place>(
  names: readonly HiddenName[],
  texts: readonly { place: Place; words: string }[],
): NameFound<Place>[] {
  const looked = names.map(({ person, forms }) => ({ person, sequences: forms.flatMap(sequencesOf) }))
  return texts.flatMap(({ place, words: text }) => {
    const words = text.split(/\s+/u).filter(Boolean)
    const tokens = tokensOf(words)
    return looked.flatMap(({ person, sequences }) => {
      const found = firstIn(words, tokens, sequences)
      return found === null ? [] : [{ place, person, found }]
    })
  })
}
