import { describeWarning } from './describe-warning'
import { isMarkdown, withSigns } from './is-markdown'
import { type Mends, noMends } from './mends'
import { otherKind, type OtherKind } from './other-kind'
import { parseTranscript } from './parse-transcript'
import { readNarration } from './read-narration'
import { readTranscriptBytes } from './read-transcript-bytes'
import type { Transcript } from './transcript'
import { TranscriptError } from './transcript-error'
import { markdownWords, typedWords } from './transcript-words'
import { unaccounted } from './unaccounted'

export interface ReadTranscript {
  text: string
  transcript: Transcript
}

const savedAsText = 'Save its words as plain text, with who speaks before each turn, and bring in that file.'
const otherKinds: Record<OtherKind, string> = {
  captions: 'holds captions, cut up by their times, and not an interview as it is read.',
  markup: 'holds the source of pages, with signs between the words.',
  data: 'holds data of a program, and not an interview as it is read.',
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
  const text = readTranscriptBytes(bytes, file)
  const other = otherKind(text)
  if (other !== null)
    throw new TranscriptError('not-prose', file, `${file} ${otherKinds[other]} ${savedAsText}`)
  const read = asNarration ? readNarration : parseTranscript
  const typed = read(text, typedWords, mends)
  const { lost, invented } = unaccounted(text, typed)
  if (lost.length > 0 || invented.length > 0)
    throw new TranscriptError(
      'not-in-full',
      file,
      `${file} was not read in full: ${JSON.stringify(lost.slice(0, 3))}. Nothing was imported.`,
    )
  // What Markdown says in other signs cannot be compared sign by sign: the text as typed was.
  const transcript = isMarkdown(file, text) ? read(text, markdownWords(text), mends) : withSigns(typed)
  if (transcript.exchanges.length === 0 && !forReview)
    throw new TranscriptError(
      'no-exchange',
      file,
      [`${file} has no question with an answer.`, ...transcript.warnings.map(describeWarning)].join('\n'),
    )
  return { text, transcript }
}
