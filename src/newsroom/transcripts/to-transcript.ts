import { compareQuotations } from './compare-quotations'
import type { ExchangeParts } from './exchange-parts'
import type { Places } from './find-places'
import { findQuotations } from './find-quotations'
import { isOfTitle } from './front-matter'
import type { Line } from './split-lines'
import type { Paragraph } from './paragraph'
import { asidesOfTitle, markersOfTitle } from './title-signs'
import type {
  TextBlock,
  Transcript,
  TranscriptExchange,
  TranscriptMarker,
  TranscriptPerson,
  TranscriptWarning,
} from './transcript'
import { toTranscriptLines } from './transcript-lines'
import { blockTexts, type TranscriptWords } from './transcript-words'

interface PlacedText {
  lines: readonly Line[]
  paragraphs: readonly Paragraph[]
  places: Places
  words: TranscriptWords
  /** Of whatever was done before. */
  warnings: readonly TranscriptWarning[]
}

/** The words of paragraphs that have found their places. */
export function toTranscript({ lines, paragraphs, places, words, warnings: before }: PlacedText): Transcript {
  const { title, headline, standfirst, exchanges, people, asides, facts } = places
  const own = keeping(words, asides)
  const headlineTexts = title ? [title.text] : headline.map((one) => own.plain([one]).join(' '))
  const standfirstTexts = standfirst.map((one) => own.plain([one]).join(' '))
  const parts = exchanges.map((exchange) => toExchange(exchange, own))
  const told = people.map(({ name, line, bio }) => toPerson(name, line, own.rich(bio)))
  const quotations = [
    ...headlineTexts.flatMap((one, index) => findQuotations(one, (title ?? headline[index])?.line ?? 1)),
    ...standfirstTexts.flatMap((one, index) => findQuotations(one, standfirst[index]?.line ?? 1)),
  ]
  const answers = parts.flatMap(({ paragraphs: answer }) => answer)
  const warnings = [
    ...before,
    ...places.warnings,
    ...compareQuotations(quotations, answers),
    ...words.warnings(),
  ].sort(byLine)
  return {
    headline: headlineTexts.join('\n'),
    headlineTyped: title?.typed ?? null,
    headlineLine: (title ?? headline[0])?.line ?? 1,
    standfirst: standfirst.length > 0 ? standfirstTexts.filter((one) => one !== '').join('\n\n') : null,
    standfirstLine: standfirst[0]?.line ?? null,
    exchanges: parts,
    people: told,
    markers: [
      ...markersOfTitle(title),
      ...paragraphs.flatMap(markersOf),
      ...people.flatMap((person) => person.markers),
      ...[...asides].flatMap(([{ line, text }, why]) =>
        why === 'told' && !isOfTitle({ line }, title) ? [piece(line, text, 'fact')] : [],
      ),
    ].sort(byLine),
    notUnderstood: [
      ...asidesOfTitle(title),
      ...[...asides].flatMap(([{ line, text }, why]) =>
        why === 'told' || isOfTitle({ line }, title) ? [] : [{ line, text, why }],
      ),
    ].sort(byLine),
    facts,
    warnings,
    lines: toTranscriptLines(lines, places, warnings),
  }
}

const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line

/** The same, of paragraphs that are no asides. */
const keeping = ({ plain, rich }: TranscriptWords, asides: { has: (one: Paragraph) => boolean }) => ({
  plain: (paragraphs: readonly Paragraph[]) => plain(paragraphs.filter((one) => !asides.has(one))),
  rich: (paragraphs: readonly Paragraph[]) => rich(paragraphs.filter((one) => !asides.has(one))),
})

function toExchange(parts: ExchangeParts, words: ReturnType<typeof keeping>): TranscriptExchange {
  const question = words.plain(parts.question).join('\n\n')
  const blocks = words.rich(parts.answer)
  return {
    question: question === '' ? null : question,
    speakerName: parts.speaker,
    paragraphs: blockTexts(blocks),
    blocks,
    line: parts.line,
  }
}

const toPerson = (name: string, line: number, blocks: TextBlock[]): TranscriptPerson => ({
  name,
  line,
  bio: blockTexts(blocks),
  blocks,
})

function markersOf({ line, marker, time, closedAt }: Paragraph): TranscriptMarker[] {
  const ahead = time === '' ? [] : [piece(line, time, 'time')]
  if (!marker) return ahead
  const { typed, kind, name, opened } = marker
  const at = marker.time === null ? typed.length : typed.lastIndexOf(marker.time)
  const behind = typed.slice(at + (marker.time?.length ?? 0))
  return [
    ...ahead,
    { line, text: typed.slice(0, at).trim(), kind, name },
    ...(marker.time === null ? [] : [piece(line, marker.time, 'time'), piece(line, behind, 'emphasis')]),
    ...(closedAt === null || opened === null ? [] : [piece(closedAt, opened, 'emphasis')]),
  ].filter(({ text }) => text !== '')
}

const piece = (line: number, text: string, kind: TranscriptMarker['kind']): TranscriptMarker => ({
  line,
  text: text.trim(),
  kind,
  name: null,
})
