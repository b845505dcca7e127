import { TranscriptError } from './transcript-error'

const maxBytes = 5 * 1024 * 1024
const maxLines = 200_000

const signatures: readonly { starts: readonly number[]; what: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'a Word, OpenDocument or zip file' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word file' },
  { starts: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a rich text (RTF) file' },
]

const startsWith = (bytes: Uint8Array, starts: readonly number[]) =>
  starts.every((byte, index) => bytes[index] === byte)

/** The text of an uploaded or named file, or a TranscriptError that says why it is refused. */
export function readTranscriptBytes(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new TranscriptError('empty', name, emptyMessage(name))
  if (bytes.length > maxBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    const message = `${name} is ${size} MB; a transcript may have 5 MB. Split it, or save only its text.`
    throw new TranscriptError('too-large', name, message)
  }
  refuseOtherFormats(bytes, name)
  const text = decode(bytes, name)
  if (text.trim() === '') throw new TranscriptError('empty', name, emptyMessage(name))
  const lines = lineOfByte(bytes, bytes.length)
  if (lines > maxLines) {
    const message = `${name} has ${String(lines)} lines; a transcript may have ${String(maxLines)}. Split it.`
    throw new TranscriptError('too-many-lines', name, message)
  }
  refuseControlCharacters(text, name)
  return text
}

const emptyMessage = (name: string) => `${name} is empty. Give a text file with the interview in it.`

function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const message =
      `${name} is UTF-16. Save it as UTF-8 in your editor, ` +
      `or convert it: iconv -f UTF-16 -t UTF-8 ${quoted(name)} > utf8.txt`
    throw new TranscriptError('utf-16', name, message)
  }
  const format = signatures.find(({ starts }) => startsWith(bytes, starts))
  if (format) {
    const message = `${name} is ${format.what}, not plain text. Open it and save it as plain text in UTF-8.`
    throw new TranscriptError('binary', name, message)
  }
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const line = lineOfByte(bytes, nul)
    const message =
      `${name} is not plain text: line ${String(line)} has a NUL byte. ` +
      `Save the interview as plain text in UTF-8.`
    throw new TranscriptError('binary', name, message, line)
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const line = lineOfFirstBadByte(bytes)
    const message =
      `${name} is not UTF-8: line ${String(line)} cannot be read. Save it as UTF-8 in your editor, or convert ` +
      `it (Arabic of older Windows: iconv -f WINDOWS-1256 -t UTF-8 ${quoted(name)} > utf8.txt).`
    throw new TranscriptError('not-utf-8', name, message, line)
  }
}

function refuseControlCharacters(text: string, name: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text)
  if (!found) return
  const line = text.slice(0, found.index).split(/\r\n|\r|\n/).length
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const message = `${name} has a control character (U+${code}) in line ${String(line)}. Take it out and try again.`
  throw new TranscriptError('control-character', name, message, line)
}

const quoted = (name: string) => `'${name.replaceAll("'", "'\\''")}'`

const lineOfByte = (bytes: Uint8Array, end: number) => {
  let line = 1
  for (let index = 0; index < end; index += 1) {
    const loneReturn = bytes[index] === 0x0d && bytes[index + 1] !== 0x0a
    if (bytes[index] === 0x0a || loneReturn) line += 1
  }
  return line
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue
    try {
      strict.decode(bytes.subarray(start, index))
    } catch {
      return lineOfByte(bytes, start)
    }
    start = index + 1
  }
  return lineOfByte(bytes, bytes.length)
}
