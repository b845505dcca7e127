/** What is recognized and not read, and how to go on all the same. */
export interface RefusedKind {
  what: string
  wayOut: string
}

const asDocx = 'Open it in the program that made it, save it as a Word file (.docx) and give that.'

/** By what an archive holds. */
const archives: readonly { holds: RegExp; kind: RefusedKind }[] = [
  {
    holds: /^Index\/|^index\.(?:apxl|xml)$|^Index\.zip$/,
    kind: {
      what: 'a file of Apple’s Pages, Numbers or Keynote',
      wayOut: 'Export it as a Word file (.docx) there and give that.',
    },
  },
  {
    holds: /^xl\//,
    kind: {
      what: 'a spreadsheet',
      wayOut: 'Copy the interview into a text or Word file, a paragraph for each turn.',
    },
  },
  { holds: /^ppt\//, kind: { what: 'a presentation', wayOut: 'Copy its words into a text or Word file.' } },
  {
    holds: /^META-INF\/container\.xml$/,
    kind: { what: 'an electronic book', wayOut: 'Copy the interview into a text or Word file.' },
  },
]

/** By what the `mimetype` of an OpenDocument archive says, besides texts. */
const openDocuments: readonly { says: RegExp; kind: RefusedKind }[] = [
  {
    says: /spreadsheet/,
    kind: {
      what: 'a spreadsheet',
      wayOut: 'Copy the interview into a text or Word file, a paragraph for each turn.',
    },
  },
  {
    says: /presentation|graphics/,
    kind: { what: 'a presentation or a drawing', wayOut: 'Copy its words into a text or Word file.' },
  },
]

const anyArchive: RefusedKind = {
  what: 'an archive (zip)',
  wayOut: 'Unpack it and give the file of the interview that is in it.',
}

/** What an archive is, by the names of what is in it. */
export const archiveKind = (names: readonly string[], mimetype: string): RefusedKind =>
  openDocuments.find(({ says }) => says.test(mimetype))?.kind ??
  archives.find(({ holds }) => names.some((name) => holds.test(name)))?.kind ??
  anyArchive

const sound: RefusedKind = {
  what: 'a recording',
  wayOut: 'Have it transcribed, and give the transcript or its captions (.vtt, .srt).',
}
const picture: RefusedKind = { what: 'a picture', wayOut: 'Type its words into a text or Word file.' }

interface Signature {
  starts: readonly string[]
  /** Where it stands, if not at the very start. */
  at?: number
  kind: RefusedKind
}

const pdf: RefusedKind = {
  what: 'a PDF',
  wayOut:
    'Give the file that it was made from, or copy its words into a text or Word file and look whether each is there.',
}
const oldWord: RefusedKind = {
  what: 'an old Word file (.doc), or a Word file with a password',
  wayOut: 'Save it in Word as .docx without a password and give that.',
}

/** By their first bytes, read as Latin letters: texts of their own kinds, which begin as no other text does. */
const written: readonly Signature[] = [
  { starts: ['{\\rtf'], kind: { what: 'a rich text (RTF) file', wayOut: asDocx } },
  { starts: ['%PDF-'], kind: pdf },
  { starts: ['\u00d0\u00cf\u0011\u00e0'], kind: oldWord },
  { starts: ['\u001f\u008b'], kind: anyArchive },
]
/** Of what has bytes that no text has; a text may well begin with these letters. */
const unwritten: readonly Signature[] = [
  // Kinds of pictures that look like recordings at first.
  { starts: ['WEBP'], at: 8, kind: picture },
  { starts: ['ftypavif', 'ftypheic', 'ftypheix', 'ftypmif1'], at: 4, kind: picture },
  {
    starts: [
      'ID3',
      'RIFF',
      'OggS',
      'fLaC',
      '\u001aE\u00df\u00a3',
      '\u00ff\u00fb',
      '\u00ff\u00f3',
      '\u00ff\u00f1',
    ],
    kind: sound,
  },
  { starts: ['ftyp'], at: 4, kind: sound },
  { starts: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*', 'MM\0*'], kind: picture },
  { starts: ['Rar!', '7z\u00bc\u00af'], kind: anyArchive },
]

/** What bytes that are no text are. */
export function binaryKind(bytes: Uint8Array): RefusedKind | null {
  const first = bytes.subarray(0, 1000)
  const start = Array.from(first.subarray(0, 20), (byte) => String.fromCharCode(byte)).join('')
  const signatures = first.some((byte) => byte < 9) ? [...written, ...unwritten] : written
  const found = signatures.find(({ starts, at = 0 }) => starts.some((sign) => start.startsWith(sign, at)))
  return found?.kind ?? null
}

const head = 20_000
const mostOfHead = 3000

/** Text that is meant for programs, by how it begins. */
const languages: readonly { says: RegExp; kind: RefusedKind }[] = [
  {
    says: /<xliff\b|<tmx\b/,
    kind: {
      what: 'a file for translators (XLIFF or TMX)',
      wayOut: 'It is handed in at the translation that it belongs to, not as an interview.',
    },
  },
  {
    says: /<(?:\w+:)?(?:wordDocument|package)\b/,
    kind: { what: 'a Word document as XML', wayOut: 'Save it in Word as .docx and give that.' },
  },
  {
    says: /<office:document\b/,
    kind: { what: 'a flat OpenDocument file', wayOut: 'Save it as .odt or .docx and give that.' },
  },
]
const xml: RefusedKind = {
  what: 'XML, which is made for programs',
  wayOut: 'Open it where it is read as a text, and copy that into a text or Word file.',
}

/** What a text is that is no transcript; null of what may be one. */
export function languageKind(text: string): RefusedKind | null {
  const start = text.slice(0, head).trimStart()
  // A text may well begin with whom it is from.
  if (/^[\w-]+:/.test(start) && /^MIME-Version: *\d/im.test(start.slice(0, mostOfHead)))
    return {
      what: 'a mail or a web archive (MIME)',
      wayOut: 'Open it, and save what it shows as HTML or copy it into a Word file.',
    }
  if (
    !start.startsWith('<') ||
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)
  )
    return null
  const known = languages.find(({ says }) => says.test(start))
  if (known) return known.kind
  if (/<svg\b/.test(start.slice(0, 1000))) return picture
  return start.startsWith('<?xml') ? xml : null
}
