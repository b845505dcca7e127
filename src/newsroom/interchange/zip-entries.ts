import { FileError } from './file-error'

export interface ZipEntry {
  method: 'stored' | 'deflated'
  packed: Uint8Array
}

const mostEntries = 2000
const longestComment = 0xffff
const signatures = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const
const endLength = 22
const listedLength = 46
const entryLength = 30

/** Where the list of entries ends: behind it stands a comment at most. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at
  throw new FileError('notWord')
}

function entryAt(view: DataView, bytes: Uint8Array, listed: number): ZipEntry {
  const isLocked = (view.getUint16(listed + 8, true) & 1) === 1
  if (isLocked) throw new FileError('oldWord')
  const method = view.getUint16(listed + 10, true)
  const length = view.getUint32(listed + 20, true)
  const at = view.getUint32(listed + 42, true)
  if (view.getUint32(at, true) !== signatures.entry || (method !== 0 && method !== 8))
    throw new FileError('notWord')
  const start = at + entryLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + length > bytes.length) throw new FileError('notWord')
  return { method: method === 0 ? 'stored' : 'deflated', packed: bytes.subarray(start, start + length) }
}

function list(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new FileError('tooManyEntries', { most: mostEntries })
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== signatures.listed) throw new FileError('notWord')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + listedLength, at + listedLength + nameLength))
    if (wanted(name)) entries.set(name, entryAt(view, bytes, at))
    at += listedLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The entries of an archive that are asked for, still packed, by the list at its end. */
export function zipEntries(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, ZipEntry> {
  try {
    return list(bytes, wanted)
  } catch (error) {
    // Whatever points past the end of the file.
    throw error instanceof RangeError ? new FileError('notWord') : error
  }
}
