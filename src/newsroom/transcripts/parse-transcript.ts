import { compareQuotations } from './compare-quotations'
import type { ExchangeParts } from './exchange-parts'
import { findAsides } from './find-asides'
import { findPeople } from './find-people'
import { findQuotations } from './find-quotations'
import { type FrontMatter, type FrontMatterTitle, readFrontMatter } from './front-matter'
import { settleMarkers } from './settle-markers'
import { splitExchanges, warnOfExchanges } from './split-exchanges'
import { splitLines, type SplitText } from './split-lines'
import { splitParagraphs, type Paragraph } from './split-paragraphs'
import type {
  NotUnderstood,
  Transcript,
  TranscriptExchange,
  TranscriptMarker,
  TranscriptWarning,
} from './transcript'

/**
 * Reads an interview from plain text: headline, standfirst, marked questions with their answers, and bios under names.
 * It never throws and never loses text: every character is in a part, a marker, whitespace, or in `notUnderstood`.
 * Texts stay as typed, in NFC, but for line breaks inside a paragraph, which become spaces.
 */
export function parseTranscript(text: string): Transcript {
  const split = splitLines(text)
  const matter = readFrontMatter(text)
  const settled = settleMarkers(split.lines, matter)
  const paragraphs = splitParagraphs(settled.lines, matter)
  const firstMarker = paragraphs.findIndex(({ marker }) => marker !== null)
  if (firstMarker === -1)
    return withoutQuestions(paragraphs, [
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

  const answers = exchanges.flatMap(({ answer }) => textsOf(answer, kept))
  const quotations = [headline, ...standfirst].flatMap((one) =>
    one ? findQuotations(one.text, one.line) : [],
  )
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
  ]
  const markers = [
    ...markersOfTitle(matter),
    ...paragraphs.flatMap(markersOf),
    ...tail.people.flatMap((person) => person.markers),
  ]
  return {
    headline: headline?.text ?? '',
    headlineTyped: title?.typed ?? null,
    headlineLine: headline?.line ?? 1,
    standfirst: standfirst.length > 0 ? textsOf(standfirst, kept).join('\n\n') : null,
    standfirstLine: standfirst[0]?.line ?? null,
    exchanges: exchanges.map((exchange) => toExchange(exchange, kept)),
    people: tail.people.map(({ name, line, bio }) => ({ name, line, bio: textsOf(bio, kept) })),
    markers: markers.sort((a, b) => a.line - b.line),
    notUnderstood: [
      ...asidesOfTitle(matter),
      ...[...asides].map(([{ line, text: aside }, why]) => ({ line, text: aside, why })),
    ].sort((a, b) => a.line - b.line),
    warnings: warnings.sort((a, b) => a.line - b.line),
  }
}

function withoutQuestions(paragraphs: readonly Paragraph[], warnings: TranscriptWarning[]): Transcript {
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

function toExchange(parts: ExchangeParts, asides: ReadonlySet<Paragraph>): TranscriptExchange {
  const question = textsOf(parts.question, asides).join('\n\n')
  return {
    question: question === '' ? null : question,
    speakerName: parts.speaker,
    paragraphs: textsOf(parts.answer, asides),
    line: parts.line,
  }
}

const textsOf = (paragraphs: readonly Paragraph[], asides: ReadonlySet<Paragraph>) =>
  paragraphs.filter((one) => !asides.has(one) && one.text !== '').map(({ text }) => text)

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
