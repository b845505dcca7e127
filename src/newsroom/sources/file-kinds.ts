import type { AdminKeyAfter } from '@/i18n/admin-messages'

/** What is recognized and not read: of each is said how to go on all the same. */
export type RefusedKind = AdminKeyAfter<'transcripts.refused.kind'>

/** By what an archive holds. */
const archives: readonly { holds: RegExp; kind: RefusedKind }[] = [
  { holds: /^Index\/|^index\.(?:apxl|xml)$|^Index\.zip$/, kind: 'iwork' },
  { holds: /^xl\//, kind: 'spreadsheet' },
  { holds: /^ppt\//, kind: 'presentation' },
  { holds: /^META-INF\/container\.xml$/, kind: 'book' },
]

/** By what the `mimetype` of an OpenDocument archive says, besides texts. */
const openDocuments: readonly { says: RegExp; kind: RefusedKind }[] = [
  { says: /spreadsheet/, kind: 'spreadsheet' },
  { says: /presentation|graphics/, kind: 'drawing' },
]

/** What an archive is, by the names of what is in it. */
export const archiveKind = (names: readonly string[], mimetype: string): RefusedKind =>
  openDocuments.find(({ says }) => says.test(mimetype))?.kind ??
  archives.find(({ holds }) => names.some((name) => holds.test(name)))?.kind ??
  'archive'

interface Signature {
  starts: readonly string[]
  /** Where it stands, if not at the very start. */
  at?: number
  kind: RefusedKind
}

/** By their first bytes, read as Latin letters: texts of their own kinds, which begin as no other text does. */
const written: readonly Signature[] = [
  { starts: ['{\\rtf'], kind: 'richText' },
  { starts: ['%PDF-'], kind: 'pdf' },
  { starts: ['\u00d0\u00cf\u0011\u00e0'], kind: 'oldWord' },
  { starts: ['\u001f\u008b'], kind: 'archive' },
]
/** Of what has bytes that no text has; a text may well begin with these letters. */
const unwritten: readonly Signature[] = [
  // Kinds of pictures that look like recordings at first.
  { starts: ['WEBP'], at: 8, kind: 'picture' },
  { starts: ['ftypavif', 'ftypheic', 'ftypheix', 'ftypmif1'], at: 4, kind: 'picture' },
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
    kind: 'recording',
  },
  { starts: ['ftyp'], at: 4, kind: 'recording' },
  { starts: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*', 'MM\0*'], kind: 'picture' },
  { starts: ['Rar!', '7z\u00bc\u00af'], kind: 'archive' },
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
  { says: /<xliff\b|<tmx\b/, kind: 'forTranslators' },
  { says: /<(?:\w+:)?(?:wordDocument|package)\b/, kind: 'wordXml' },
  { says: /<office:document\b/, kind: 'flatOpenDocument' },
]

/** What a text is that is no transcript; null of what may be one. */
export function languageKind(text: string): RefusedKind | null {
  const start = text.slice(0, head).trimStart()
  // A text may well begin with whom it is from.
  if (/^[\w-]+:/.test(start) && /^MIME-Version: *\d/im.test(start.slice(0, mostOfHead))) return 'mail'
  if (
    !start.startsWith('<') ||
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)
  )
    return null
  const known = languages.find(({ says }) => says.test(start))
  if (known) return known.kind
  if (/<svg\b/.test(start.slice(0, 1000))) return 'picture'
  return start.startsWith('<?xml') ? 'xml' : null
}
