import { FileError, type FileErrorCode } from '@/newsroom/interchange/file-error'
import {
  TranscriptError,
  type TranscriptErrorCode,
  type TranscriptRefusal,
} from '@/newsroom/transcripts/transcript-error'

import type { RefusedKind } from './file-kinds'

/** A file of a kind that is known and not read. */
export const kindNotRead = (file: string, kind: RefusedKind): TranscriptError =>
  new TranscriptError('kind-not-read', file, `kind.${kind}`)

/** What the limits of the readers say to translators, said to whoever hands in a transcript. */
const said = new Map<FileErrorCode, readonly [TranscriptErrorCode, TranscriptRefusal]>([
  ['unpacksTooLarge', ['too-complex', 'reading.unpacksTooLarge']],
  ['tooManyEntries', ['too-complex', 'reading.tooManyEntries']],
  ['tooManyElements', ['too-complex', 'reading.tooManyElements']],
  ['tooDeep', ['too-complex', 'reading.tooDeep']],
  ['doctype', ['damaged', 'reading.doctype']],
  ['oldWord', ['kind-not-read', 'reading.oldWord']],
  ['encoding', ['damaged', 'reading.encoding']],
  ['notXml', ['damaged', 'reading.damaged']],
  ['notWord', ['damaged', 'reading.damaged']],
])

/** Reads a file by a reader that others share, and says what it refuses in words for transcripts. */
export function orRefused<Read>(file: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    const refusal = error instanceof FileError ? said.get(error.code) : undefined
    if (!(error instanceof FileError) || !refusal) throw error
    const [code, why] = refusal
    throw new TranscriptError(code, file, why, error.params)
  }
}
