import { compareQuotations } from './compare-quotations'
import type { ExchangeParts } from './exchange-parts'
import { findAsides } from './find-asides'
import { findPeople } from './find-people'
import { findQuotations } from './find-quotations'
import { type FrontMatter, type FrontMatterTitle, readFrontMatter } from './front-matter'
import { settleMarkers } from './settle-markers'
import { splitExchanges, warnOfExchanges } from './split-exchanges'
import { type Line, splitLines, type SplitText } from './split-lines'
import { splitParagraphs, type Paragraph } from './split-paragraphs'
import type {
  NotUnderstood,
  TextBlock,
  Transcript,
  TranscriptExchange,
  TranscriptMarker,
  TranscriptPerson,
  TranscriptWarning,
} from './transcript'
import { toTranscriptLines } from './transcript-lines'
import { blockTexts, type TranscriptWords, typedWords } from './transcript-words'

/**
 * Reads an interview from plain text: headline, standfirst, marked questions with their answers, and bios under names.
 * It never throws and never loses text: every character is in a part, a marker, whitespace, or in `notUnderstood`.
 * Texts stay as typed, in NFC, but for line breaks inside a paragraph, which become spaces; `words` may read more in them.
 */
export function parseTranscript(text: string, words: TranscriptWords = typedWords): Transcript {
  const split = splitLines(text)
  const matter = readFrontMatter(text)
  const settled = settleMarkers(split.lines, matter)
  const paragraphs = splitParagraphs(settled.lines, matter)
  const firstMarker = paragraphs.findIndex(({ marker }) => marker !== null)
  if (firstMarker === -1)
    return withoutQuestions(paragraphs, split.lines, [
      ...(matter?.warnings ?? []),
      ...warnOfText(split, paragraphs),
      ...settled.warnings,
    ])

  const tailStart = paragraphs.findLastIndex(({ marker }) => marker !== null) + 1
  const asides = findAsides(paragraphs, matter, firstMarker, tailStart)
  const title = matter?.title ?? null
  const kept = new Set(asides.keys())
  for (const one of asides.keys()) if (isOfTitle(one, title)) asides.delete(one)
  const above = paragraphs.slice(0, firstMarker).filter((one) => !kept.has(one))
  const headline = title ?? above[0]
  const standfirst = above.slice(title ? 0 : 1)
  const exchanges = splitExchanges(paragraphs.slice(firstMarker))
  const tail = takeTail(exchanges, [headline, ...standfirst].map((one) => one?.text ?? '').join('\n'), kept)

  const without = keeping(words, kept)
  const opening = [headline, ...standfirst].flatMap((one) =>
    one ? [{ line: one.line, text: 'lines' in one ? without.plain([one]).join(' ') : one.text }] : [],
  )
  const parts = exchanges.map((exchange) => toExchange(exchange, without))
  const people = tail.people.map(({ name, line, bio }) => toPerson(name, line, without.rich(bio)))
  const answers = parts.flatMap(({ paragraphs: answer }) => answer)
  const quotations = opening.flatMap((one) => findQuotations(one.text, one.line))
  const hasQuestions = exchanges.some(({ question }) => question.length > 0)
  const warnings: TranscriptWarning[] = [
    ...(matter?.warnings ?? []),
    ...warnOfText(split, paragraphs),
    ...(headline ? [] : [{ line: 1, code: 'no-headline' as const, params: {} }]),
    ...(hasQuestions ? [] : [{ line: 1, code: 'no-questions' as const, params: {} }]),
    ...settled.warnings,
    ...warnOfExchanges(exchanges),
    ...tail.warnings,
    ...compareQuotations(quotations, answers),
    ...words.warnings(),
  ]
  const markers = [
    ...markersOfTitle(matter),
    ...paragraphs.flatMap(markersOf),
    ...tail.people.flatMap((person) => person.markers),
  ]
  return {
    headline: headline ? (opening[0]?.text ?? '') : '',
    headlineTyped: title?.typed ?? null,
    headlineLine: headline?.line ?? 1,
    standfirst: standfirst.length > 0 ? textsOf(opening.slice(1)).join('\n\n') : null,
    standfirstLine: standfirst[0]?.line ?? null,
    exchanges: parts,
    people,
    markers: markers.sort((a, b) => a.line - b.line),
    notUnderstood: [
      ...asidesOfTitle(matter),
      ...[...asides].map(([{ line, text: aside }, why]) => ({ line, text: aside, why })),
    ].sort((a, b) => a.line - b.line),
    warnings: warnings.sort((a, b) => a.line - b.line),
    lines: toTranscriptLines(
      split.lines,
      {
        title,
        headline: above.slice(0, title ? 0 : 1),
        standfirst,
        exchanges,
        people: tail.people,
        asides: kept,
      },
      warnings,
    ),
  }
}

function withoutQuestions(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  warnings: TranscriptWarning[],
): Transcript {
  return {
    headline: '',
    headlineTyped: null,
    headlineLine: 1,
    standfirst: null,
    standfirstLine: null,
    exchanges: [],
    people: [],
    markers: [],
    notUnderstood: paragraphs.map(({ line, text }) => ({ line, text, why: 'no-questions' })),
    warnings: [{ line: 1, code: 'no-questions', params: {} }, ...warnings],
    lines: toTranscriptLines(lines, null, warnings),
  }
}

/** Takes the bios off the last exchange, whether its question was answered or was the interviewer's farewell. */
function takeTail(exchanges: ExchangeParts[], opening: string, asides: ReadonlySet<Paragraph>) {
  const last = exchanges.at(-1)
  const ofAnswer = (last?.answer.length ?? 0) > 0
  const tail = findPeople((ofAnswer ? last?.answer : last?.question) ?? [], opening, asides)
  if (last && ofAnswer) last.answer = tail.answer
  else if (last) last.question = tail.answer
  return tail
}

/** The same, of paragraphs that are no asides. */
const keeping = ({ plain, rich }: TranscriptWords, asides: ReadonlySet<Paragraph>) => ({
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

const textsOf = (texts: readonly { text: string }[]) =>
  texts.filter(({ text }) => text !== '').map(({ text }) => text)

function markersOf({ line, marker, closedAt }: Paragraph): TranscriptMarker[] {
  if (!marker) return []
  const { typed, kind, name, opened } = marker
  const start: TranscriptMarker = { line, text: typed.trim(), kind, name }
  if (closedAt === null || opened === null) return [start]
  return [start, { line: closedAt, text: opened, kind: 'emphasis', name: null }]
}

export const isOfTitle = ({ line }: { line: number }, title: FrontMatterTitle | null): boolean =>
  title !== null && line >= title.line && line <= title.lastLine

export const markersOfTitle = (matter: FrontMatter | null): TranscriptMarker[] =>
  (matter?.title?.around ?? []).flatMap(({ line, text, isRead }) =>
    isRead ? [{ line, text, kind: 'emphasis', name: null }] : [],
  )

export const asidesOfTitle = (matter: FrontMatter | null): NotUnderstood[] =>
  (matter?.title?.around ?? []).flatMap(({ line, text, isRead }) =>
    isRead ? [] : [{ line, text, why: 'front-matter' }],
  )

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
