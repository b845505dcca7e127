import { markdownWords, blockTexts } from '@/newsroom/transcripts/transcript-words'
import { splitLines } from '@/newsroom/transcripts/split-lines'
import { splitParagraphs } from '@/newsroom/transcripts/split-paragraphs'
import type { TextBlock } from '@/newsroom/transcripts/transcript'
import type { Source } from '@/newsroom/sources/source'

/** What the reading of transcripts makes of a source, as it would of an answer. */
export function readBlocks({ text }: Pick<Source, 'text'>): TextBlock[] {
  const lines = splitLines(text).lines.map((line) => ({ ...line, marker: null, mend: null, time: '' }))
  return markdownWords(text).rich(splitParagraphs(lines, null))
}

/** The paragraphs that are read, each on one line. */
export const readWords = (source: Pick<Source, 'text'>): string[] =>
  blockTexts(readBlocks(source)).map((words) => words.replace(/\s+/gu, ' ').trim())
