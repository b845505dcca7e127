/** The text of a file that says nowhere how it is encoded. */
export interface DecodedText {
  text: string
  /** As the standard of encodings calls it. */
  encoding: string
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** As much of a text as tells how it is encoded. */
const sample = 200_000
/** Of the words with letters beyond ASCII, how many have to be words of that encoding. */
const mostly = 0.9
const fewest = 3
/** Of what is no ASCII in a text, how much has to be broken for it not to be UTF-8 with a fault. */
const brokenIn = 0.2

// Some Nodes take windows-1252 for Latin-1, which has controls in these places.
const ofControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const withMarks = (text: string) =>
  text.replace(/[\u0080-\u009f]/gu, (control) => ofControls.charAt(control.charCodeAt(0) - 0x80))

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'windows-1252' ? withMarks(text) : text
  } catch {
    return null
  }
}

const loosely = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding).decode(bytes.subarray(0, sample - (sample % 2)))

const countOf = (text: string, found: RegExp) => text.match(found)?.length ?? 0

/** How much of a text is what texts are made of; read from the wrong side, UTF-16 has signs from everywhere. */
function likeText(text: string): number {
  const usual = countOf(
    text,
    /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\s\d\p{P}]/gu,
  )
  return text.length === 0 ? 0 : usual / text.length
}

/** A text in two bytes a letter without a mark: half of the bytes of its spaces and Latin letters are zero. */
function inUtf16(bytes: Uint8Array): DecodedText | null {
  const scored = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    score: likeText(loosely(encoding, bytes)),
  }))
  const [best] = scored.sort((a, b) => b.score - a.score)
  const text = best && best.score > mostly ? strictly(best.encoding, bytes) : null
  return best && text !== null && !text.includes('\0') ? { text, encoding: best.encoding } : null
}

interface Candidate {
  encoding: string
  /** Whether a word is one that somebody writes. */
  isWord: (word: string) => boolean
}

const isCased = /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u
// Read as Western letters, Arabic ones are small and capital in turn, without one of ASCII among them.
const candidates: readonly Candidate[] = [
  { encoding: 'windows-1256', isWord: (word) => /^[\p{Script=Arabic}\p{M}ـ]+$/u.test(word) },
  { encoding: 'windows-1252', isWord: (word) => /[a-z]/i.test(word) && isCased.test(word) },
]
const beyondAscii = /[^\0-\u007f]/u

/** A letter by itself is a word in any of them. */
const isTelling = (word: string) => word.length > 1 && beyondAscii.test(word)

function scoreOf({ encoding, isWord }: Candidate, bytes: Uint8Array): number {
  const words = (loosely(encoding, bytes).match(/[\p{L}\p{M}ـ×÷]+/gu) ?? []).filter(isTelling)
  return words.length < fewest ? 0 : words.filter(isWord).length / words.length
}

/** What was UTF-8 and has lost a byte somewhere is read as nothing else. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = loosely('utf-8', bytes)
  const broken = countOf(text, /\ufffd/gu)
  const sound = countOf(text, /[^\0-\u007f\ufffd]/gu)
  return sound > 0 && broken / (broken + sound) < brokenIn
}

/** A text with one byte a letter, where its words tell which letters they are. */
function inOneByte(bytes: Uint8Array): DecodedText | null {
  if (isBrokenUtf8(bytes)) return null
  const [best, other] = candidates
    .map((candidate) => ({ encoding: candidate.encoding, score: scoreOf(candidate, bytes) }))
    .sort((a, b) => b.score - a.score)
  if (!best || !other || best.score < mostly || best.score === other.score) return null
  const text = strictly(best.encoding, bytes)
  return text === null ? null : { text, encoding: best.encoding }
}

/** The text in these bytes, and in which encoding; null where no score tells. What is named is looked at first. */
export function decodeText(bytes: Uint8Array, named: string | null = null): DecodedText | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte))
  if (marked) {
    const text = strictly(marked.encoding, bytes)
    return text === null ? null : { text, encoding: marked.encoding }
  }
  if (bytes.includes(0)) return inUtf16(bytes)
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text, encoding: 'utf-8' }
  const asNamed = named === null ? null : strictly(named, bytes)
  return asNamed !== null && named !== null ? { text: asNamed, encoding: named } : inOneByte(bytes)
}
