import type { ExchangeParts } from './exchange-parts'
import { findPlaces } from './find-places'
import { readFrontMatter } from './front-matter'
import { type Mends, noMends, withMends } from './mends'
import { settleMarkers } from './settle-markers'
import { warnOfExchanges } from './split-exchanges'
import { splitLines, type SplitText } from './split-lines'
import type { Paragraph } from './paragraph'
import { splitParagraphs } from './split-paragraphs'
import { toTranscript } from './to-transcript'
import type { Transcript, TranscriptWarning } from './transcript'
import { type TranscriptWords, typedWords } from './transcript-words'

/**
 * Reads an interview from plain text: headline, standfirst, marked questions with their answers, and bios under names.
 * It never throws and never loses text: every character is in a part, a marker, whitespace, or in `notUnderstood`.
 * Texts stay as typed, in NFC, but for line breaks inside a paragraph, which become spaces; `words` may read more in them.
 * What an editor says of the paragraph at a line, in `mends`, it is; the rest is read as without.
 */
export function parseTranscript(
  text: string,
  words: TranscriptWords = typedWords,
  mends: Mends = noMends,
): Transcript {
  const split = splitLines(text)
  const matter = readFrontMatter(text)
  const settled = settleMarkers(split.lines, matter)
  const paragraphs = splitParagraphs(withMends(settled.lines, mends, matter), matter)
  const places = findPlaces(paragraphs, matter)
  const { title, headline, exchanges } = places
  const warnings = [
    ...(matter?.warnings ?? []),
    ...warnOfText(split, paragraphs),
    ...warnOfLack(title !== null || headline.length > 0, exchanges),
    ...settled.warnings,
    ...warnOfExchanges(exchanges),
  ]
  return toTranscript({ lines: split.lines, paragraphs, places, words, warnings })
}

function warnOfLack(hasHeadline: boolean, exchanges: readonly ExchangeParts[]): TranscriptWarning[] {
  const hasQuestions = exchanges.some(({ question }) => question.length > 0)
  const lacks = [
    ...(hasHeadline || exchanges.length === 0 ? [] : ['no-headline' as const]),
    ...(hasQuestions ? [] : ['no-questions' as const]),
  ]
  return lacks.map((code) => ({ line: 1, code, params: {} }))
}

function warnOfText({ dropped }: SplitText, paragraphs: readonly Paragraph[]): TranscriptWarning[] {
  const warnings: TranscriptWarning[] = []
  const joined = paragraphs.filter(({ lines }) => lines.length > 1)
  if (joined[0]) {
    warnings.push({ line: joined[0].line, code: 'lines-joined', params: { count: joined.length } })
  }
  if (dropped) {
    warnings.push({
      line: dropped.line,
      code: 'direction-controls-dropped',
      params: { count: dropped.count },
    })
  }
  return warnings
}
