import {
  articles,
  closing,
  firstIn,
  type HiddenName,
  type NameFound,
  namesInWords,
  opening,
  pieces,
  type Sequence,
  tokensOf,
  withoutArticle,
} from './names-in-words'

/** A father's or mother's name changes its ending with its place in the sentence. */
const kunyas: Readonly<Record<string, readonly string[]>> = {
  ابو: ['ابو', 'ابي', 'ابا'],
  ابي: ['ابو', 'ابي', 'ابا'],
  ابا: ['ابو', 'ابي', 'ابا'],
  abu: ['abu', 'abou', 'abi', 'aba'],
  abou: ['abu', 'abou', 'abi', 'aba'],
  umm: ['umm', 'um'],
  um: ['umm', 'um'],
}

/** Names that are in every text as words of grammar: nobody is told by them. */
const everyday = new Set('will mark bill june august علي'.split(' '))

const bare = (piece: string) => withoutArticle(piece)[0] ?? piece

/** The parts of a name that can stand alone, each with what it cannot do without: Layth, Abu Layth, Abd al-Rahman. */
function unitsOf(form: string): Sequence[] {
  const name = pieces(form).filter((piece) => !articles.has(piece))
  const units: string[][] = []
  for (const [place, piece] of name.entries()) {
    const isJoined = place > 0 && (closing.has(piece) || opening.has(name[place - 1] ?? ''))
    if (isJoined) units.at(-1)?.push(bare(piece))
    else units.push([opening.has(piece) ? piece : bare(piece)])
  }
  return units
}

const isArabic = (text: string) => /^[\u0621-\u064a]/u.test(text)

/** Whether a part is one to know somebody by: neither an initial nor a word of grammar, nor what only begins a name. */
function isDistinctive(unit: Sequence): boolean {
  const text = unit.join('')
  if (unit.length === 1 && (opening.has(text) || closing.has(text) || everyday.has(text))) return false
  return text.length >= (isArabic(text) ? 3 : 4)
}

/** Words that are no name in a text which knows capitals: "grace", of somebody called Grace. */
const isNamelike = (found: string, text: string) =>
  /\p{Lu}/u.test(found) || !/\p{Ll}/u.test(found) || !/\p{Lu}/u.test(text)

const keyOf = (unit: Sequence) => unit.join(' ')

/**
 * The places where a single part of a hidden name stands (“Layth”), and nothing that is certainly theirs: it may be somebody else's, or a
 * word. What is also part of the name of somebody who is named in the text is that person's.
 */
export function namePartsInWords<Place>(
  hidden: readonly HiddenName[],
  texts: readonly { place: Place; words: string }[],
  named: readonly HiddenName[],
): NameFound<Place>[] {
  const others = new Set(named.flatMap(({ forms }) => forms.flatMap(unitsOf).map(keyOf)))
  const looked = hidden.map((name) => {
    const units = name.forms.flatMap((form) => (unitsOf(form).length > 1 ? unitsOf(form) : []))
    const own = units.filter((unit) => isDistinctive(unit) && !others.has(keyOf(unit)))
    const sequences = own.flatMap(([first = '', ...rest]) =>
      (rest.length > 0 ? (kunyas[first] ?? [first]) : [first]).map((begin) => [begin, ...rest]),
    )
    return { name, sequences }
  })
  return texts.flatMap((text) => {
    const words = text.words.split(/\s+/u).filter(Boolean)
    const tokens = tokensOf(words)
    return looked.flatMap(({ name, sequences }) => {
      const found = firstIn(words, tokens, sequences, (written) => isNamelike(written, text.words))
      if (found === null || namesInWords([name], [text]).length > 0) return []
      return [{ place: text.place, person: name.person, found }]
    })
  })
}
