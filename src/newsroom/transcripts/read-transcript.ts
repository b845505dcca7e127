import type { SourceNote, Starts } from '@/newsroom/sources/source'
import { readSource } from '@/newsroom/sources/read-source'

import { describeWarning } from './describe-warning'
import { withSigns } from './is-markdown'
import { type Mends, noMends } from './mends'
import { parseTranscript } from './parse-transcript'
import { readNarration } from './read-narration'
import type { Transcript } from './transcript'
import { TranscriptError } from './transcript-error'
import { markdownWords, typedWords } from './transcript-words'
import { unaccounted } from './unaccounted'

export interface ReadTranscript {
  text: string
  transcript: Transcript
  /** Whether signs of Markdown in the text were read as signs. */
  isMarkdown: boolean
  /** What of the file is not in its text. */
  notes: readonly SourceNote[]
  /** Of captions: when what stands in a line begins. */
  starts: Starts
}

export interface ReadingOptions {
  /** Nobody is asked in it: see readNarration. */
  asNarration?: boolean
  mends?: Mends
  /** Somebody looks at it and can mend it: a text in which nobody was found to ask is not refused. */
  forReview?: boolean
}

/** The interview in the bytes of a file, refused if any of the text would be lost, or if there is none in it. */
export function readTranscript(
  bytes: Uint8Array,
  file: string,
  { asNarration = false, mends = noMends, forReview = false }: ReadingOptions = {},
): ReadTranscript {
  const { text, isMarkdown, notes, starts = {} } = readSource(bytes, file)
  const read = asNarration ? readNarration : parseTranscript
  const typed = read(text, typedWords, mends)
  const { lost, invented } = unaccounted(text, typed)
  if (lost.length > 0 || invented.length > 0)
    throw new TranscriptError('not-in-full', file, 'notInFull', { lost: JSON.stringify(lost.slice(0, 3)) })
  // What Markdown says in other signs cannot be compared sign by sign: the text as typed was.
  const transcript = isMarkdown ? read(text, markdownWords(text), mends) : withSigns(typed)
  if (transcript.exchanges.length === 0 && !forReview)
    throw new TranscriptError('no-exchange', file, 'noExchange', {
      warnings: transcript.warnings.map((warning) => `\n${describeWarning(warning)}`).join(''),
    })
  return { text, transcript, isMarkdown, notes, starts }
}
