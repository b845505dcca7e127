import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

const maxLines = 200_000
const breaks = /\r\n|\r|\n/

/** A file without a word. */
export const emptyFile = (file: string) => new TranscriptError('empty', file, 'empty')

/** Refuses a text that no transcript is: without a word, endless, or with what nobody types. */
export function refuseText(text: string, file: string): void {
  if (text.trim() === '') throw emptyFile(file)
  const lines = countLines(text)
  if (lines > maxLines)
    throw new TranscriptError('too-many-lines', file, 'tooManyLines', { lines, most: maxLines })
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text)
  if (!found) return
  const line = text.slice(0, found.index).split(breaks).length
  const sign = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new TranscriptError('control-character', file, 'controlCharacter', { sign, line }, line)
}

function countLines(text: string): number {
  let lines = 1
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x0a || (sign === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines += 1
  }
  return lines
}

const lineOfByte = (bytes: Uint8Array, end: number) => {
  let line = 1
  for (let at = 0; at < end; at += 1)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1
  return line
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue
    try {
      strict.decode(bytes.subarray(start, at))
    } catch {
      return lineOfByte(bytes, start)
    }
    start = at + 1
  }
  return lineOfByte(bytes, bytes.length)
}

const quoted = (file: string) => `'${file.replaceAll("'", "'\\''")}'`

/** Bytes in which no encoding could be told. */
export function unknownEncoding(bytes: Uint8Array, file: string): TranscriptError {
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const line = lineOfByte(bytes, nul)
    return new TranscriptError('binary', file, 'binary', { line }, line)
  }
  const line = lineOfFirstBadByte(bytes)
  return new TranscriptError('not-utf-8', file, 'notUtf8', { line, quoted: quoted(file) }, line)
}
