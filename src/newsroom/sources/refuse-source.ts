import { FileError, type FileErrorCode } from '@/newsroom/interchange/file-error'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

import type { RefusedKind } from './file-kinds'

/** A file of a kind that is known and not read. */
export const kindNotRead = (file: string, { what, wayOut }: RefusedKind): TranscriptError =>
  new TranscriptError('kind-not-read', file, `${file} is ${what}, and is not read here. ${wayOut}`)

/** What the limits of the readers say to translators, said to whoever hands in a transcript. */
type Say = (params: FileError['params']) => string
const said = new Map<FileErrorCode, Say>([
  [
    'unpacksTooLarge',
    ({ most }) =>
      `is larger than ${String(most)} MB once it is unpacked. Copy its words alone into a new file`,
  ],
  [
    'tooManyEntries',
    ({ most }) => `is an archive of more than ${String(most)} files. Copy its words alone into a new file`,
  ],
  [
    'tooManyElements',
    ({ most }) =>
      `has more than ${String(most)} pieces of text and of formatting. Copy its words into a new file without their formatting`,
  ],
  [
    'tooDeep',
    ({ most }) =>
      `is nested deeper than any text (more than ${String(most)} levels). Copy its words into a new file without their formatting`,
  ],
  [
    'doctype',
    () =>
      'declares a document type, and such files are not opened here. Save it anew in the program that made it',
  ],
  ['oldWord', () => 'is an old Word file (.doc), or has a password. Save it as .docx without a password'],
  [
    'encoding',
    ({ name }) =>
      `is not in the encoding that it names (${String(name)}). Save it anew in the program that made it`,
  ],
  ['notXml', () => 'breaks off or is damaged. Save it anew in the program that made it'],
  ['notWord', () => 'breaks off or is damaged. Save it anew in the program that made it'],
])

const tooMuch = new Set<FileErrorCode>(['unpacksTooLarge', 'tooManyEntries', 'tooManyElements', 'tooDeep'])

/** Reads a file by a reader that others share, and says what it refuses in words for transcripts. */
export function orRefused<Read>(file: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    const sentence = error instanceof FileError ? said.get(error.code)?.(error.params) : undefined
    if (!(error instanceof FileError) || sentence === undefined) throw error
    const code = tooMuch.has(error.code)
      ? 'too-complex'
      : error.code === 'oldWord'
        ? 'kind-not-read'
        : 'damaged'
    throw new TranscriptError(code, file, `${file} ${sentence}, and try again.`)
  }
}
