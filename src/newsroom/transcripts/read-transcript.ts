import { describeWarning } from './describe-warning'
import { parseTranscript } from './parse-transcript'
import { readNarration } from './read-narration'
import { readTranscriptBytes } from './read-transcript-bytes'
import type { Transcript } from './transcript'
import { TranscriptError } from './transcript-error'
import { unaccounted } from './unaccounted'

export interface ReadTranscript {
  text: string
  transcript: Transcript
}

/** The interview in the bytes of a file, refused if any of the text would be lost, or if there is none in it. */
export function readTranscript(bytes: Uint8Array, file: string, asNarration: boolean): ReadTranscript {
  const text = readTranscriptBytes(bytes, file)
  const transcript = asNarration ? readNarration(text) : parseTranscript(text)
  const { lost, invented } = unaccounted(text, transcript)
  if (lost.length > 0 || invented.length > 0)
    throw new TranscriptError(
      'not-in-full',
      file,
      `${file} was not read in full: ${JSON.stringify(lost.slice(0, 3))}. Nothing was imported.`,
    )
  if (transcript.exchanges.length === 0)
    throw new TranscriptError(
      'no-exchange',
      file,
      [`${file} has no question with an answer.`, ...transcript.warnings.map(describeWarning)].join('\n'),
    )
  return { text, transcript }
}
