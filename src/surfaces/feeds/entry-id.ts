import { createHash } from 'node:crypto'
import type { InterviewSummary } from '@/content/types'

/** Never to be changed: every id in every reader's program follows from it. */
const namespace = '7c0f6f0e-2f5b-5a53-9a4e-d1a609a4c0de'

/** A name-based UUID (RFC 9562, version 5). */
function namedUuid(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
  const bytes = hash.digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, 'urn:uuid:$1-$2-$3-$4-$5')
}

/** One version of an interview, whatever its address or the publication's becomes. */
export const entryId = ({ work, language }: Pick<InterviewSummary, 'work' | 'language'>): string =>
  namedUuid(`${work}/${language}`)

/** The feed of the page with this path. */
export const feedId = (path: string): string => namedUuid(path)
