import type { Locale } from '@/i18n/locales'
import { sentenceOfNote } from '@/newsroom/sources/describe-note'
import type { Starts } from '@/newsroom/sources/source'
import { sentenceOf } from '@/newsroom/transcripts/describe-warning'
import { type MentionedPerson, mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import type { Mends } from '@/newsroom/transcripts/mends'
import type { ReadTranscript } from '@/newsroom/transcripts/read-transcript'
import { rawLines } from '@/newsroom/transcripts/split-lines'
import type { FileFact, TextBlock, TranscriptLine } from '@/newsroom/transcripts/transcript'

/** What a text is read as, for somebody to look at beside its source; plain data. */
export interface Reading {
  /** The text that was read, whatever file it came in, and as what it is read again. */
  source: BroughtText
  language: Locale
  headline: string
  standfirst: string | null
  exchanges: {
    line: number
    question: string | null
    speaker: string | null
    paragraphs: string[]
    /** The same as rich text. */
    blocks: TextBlock[]
  }[]
  people: { line: number; name: string; bio: string[] }[]
  /** The source, line by line; blank ones are left out. */
  lines: (TranscriptLine & { text: string })[]
  /** Whoever the text sets apart: what they did is asked. */
  mentioned: MentionedPerson[]
  /** What the file says of itself besides whom it names. */
  facts: FileFact[]
  notes: { line: number | null; sentence: string }[]
}

export interface BroughtText {
  text: string
  /** Its name says whether signs of Markdown in it are signs. */
  file: string
  asNarration: boolean
  mends: Mends
  /** Of captions, whose text has no times any more: when what stands in a line begins. */
  starts: Starts
}

/** By its letters: whoever brings it says otherwise. */
function languageOf(text: string): Locale {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  return count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu) ? 'ar' : 'en'
}

export function toReading(
  { text, transcript, notes }: ReadTranscript,
  source: Omit<BroughtText, 'text'>,
  language: Locale,
): Reading {
  const typed = new Map(rawLines(text).map((line, n) => [n + 1, line]))
  return {
    source: { ...source, text },
    language: languageOf(text),
    headline: transcript.headline,
    standfirst: transcript.standfirst,
    exchanges: transcript.exchanges.map(({ line, question, speakerName, paragraphs, blocks }) => ({
      line,
      question,
      speaker: speakerName,
      paragraphs,
      blocks,
    })),
    people: transcript.people.map(({ line, name, bio }) => ({ line, name, bio })),
    lines: transcript.lines.map((line) => ({ ...line, text: typed.get(line.line) ?? '' })),
    mentioned: mentionedPeople(transcript),
    facts: transcript.facts.filter(({ is }) => is !== 'person'),
    notes: [
      ...notes.map((note) => ({ line: note.line, sentence: sentenceOfNote(note, language) })),
      ...transcript.warnings.map((warning) => ({
        line: warning.line,
        sentence: sentenceOf(warning, language),
      })),
    ],
  }
}
