import { brotliDecompressSync } from 'node:zlib'

/** Where the compressed tables of a WOFF2 file begin, and the length of its compressed stream is told. */
const header = { size: 48, tables: 12, compressed: 20 } as const
/** Of the names that WOFF2 writes as a number (its section 5.1, "Known Table Tags"). */
const tags = { cmap: 0, glyf: 10, loca: 11, named: 63 } as const

class NotWoff2 extends Error {}

function variableLength(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let n = at; n < at + 5; n += 1) {
    const byte = bytes.readUInt8(n)
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, n + 1]
  }
  throw new NotWoff2('A length in the font has no end.')
}

/** The table that says which letters a font has. */
function cmapOf(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new NotWoff2('The font is no WOFF2 file.')
  let at: number = header.size
  let before = 0
  let found: { start: number; length: number } | null = null
  for (let left = bytes.readUInt16BE(header.tables); left > 0; left -= 1) {
    const flags = bytes.readUInt8(at)
    const [tag, version] = [flags & 63, flags >> 6]
    at += tag === tags.named ? 5 : 1
    let length: number
    ;[length, at] = variableLength(bytes, at)
    const isOutline = tag === tags.glyf || tag === tags.loca
    if (isOutline ? version !== 3 : version !== 0) [length, at] = variableLength(bytes, at)
    if (tag === tags.cmap) found = { start: before, length }
    before += length
  }
  if (!found) throw new NotWoff2('The font does not say which letters it has.')
  const tables = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(header.compressed)))
  return tables.subarray(found.start, found.start + found.length)
}

function add(letters: Set<number>, first: number, last: number): void {
  for (let letter = first; letter <= last; letter += 1) letters.add(letter)
}

/** The code points of the letters that a font has, as the tables of OpenType's formats 4 and 12 tell them. */
export function lettersOf(font: Uint8Array): ReadonlySet<number> {
  const cmap = cmapOf(Buffer.from(font.buffer, font.byteOffset, font.byteLength))
  const letters = new Set<number>()
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + n * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) {
      const segments = table.readUInt16BE(6)
      for (let at = 0; at < segments; at += 2) {
        const last = table.readUInt16BE(14 + at)
        if (last !== 0xffff) add(letters, table.readUInt16BE(16 + segments + at), last)
      }
    } else if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1)
        add(letters, table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12))
    }
  }
  return letters
}

/** What has no shape of its own: spaces, marks of direction, what joins or chooses the shapes of others. */
const shapeless = /[\p{White_Space}\p{Cf}\p{Variation_Selector}]/u

export const isDrawable = (text: string, letters: ReadonlySet<number>): boolean =>
  Array.from(text).every((letter) => shapeless.test(letter) || letters.has(letter.codePointAt(0) ?? 0))
