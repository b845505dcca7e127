import { readFrontMatter } from './front-matter'
import { asidesOfTitle, isOfTitle, markersOfTitle } from './parse-transcript'
import { splitLines } from './split-lines'
import { isRule, splitParagraphs } from './split-paragraphs'
import type { Transcript, TranscriptExchange } from './transcript'
import { toTranscriptLines } from './transcript-lines'
import { blockTexts, type TranscriptWords, typedWords } from './transcript-words'

/**
 * Reads a text in which nobody is asked, an address or an announcement, as an editor says that it is: a headline, and
 * each paragraph below it a part without a question. Nothing in it is a marker.
 */
export function readNarration(text: string, words: TranscriptWords = typedWords): Transcript {
  const matter = readFrontMatter(text)
  const title = matter?.title ?? null
  const { lines } = splitLines(text)
  const unmarked = lines.map((line) => ({ ...line, marker: null }))
  const asides = asidesOfTitle(matter)
  const parts = splitParagraphs(unmarked, matter).filter((one) => {
    if (isOfTitle(one, title)) return false
    const why = one.line <= (matter?.end ?? 0) ? 'front-matter' : isRule(one.text) ? 'rule' : null
    if (why !== null) asides.push({ line: one.line, text: one.text, why })
    return why === null
  })
  const headline = title ?? parts[0]
  const below = parts.slice(title ? 0 : 1)
  const opening = title ? title.text : words.plain(parts.slice(0, 1)).join(' ')
  const told = words
    .groups(below)
    .map((group) => ({ group, blocks: words.rich(group) }))
    .filter(({ blocks }) => blocks.length > 0)
  const exchanges = told.map(({ group, blocks }): TranscriptExchange => {
    const line = group[0]?.line ?? 1
    return { question: null, speakerName: null, paragraphs: blockTexts(blocks), blocks, line }
  })
  const warnings = [...(matter?.warnings ?? []), ...words.warnings()]
  return {
    headline: opening,
    headlineTyped: title?.typed ?? null,
    headlineLine: headline?.line ?? 1,
    standfirst: null,
    standfirstLine: null,
    exchanges,
    people: [],
    markers: markersOfTitle(matter),
    notUnderstood: asides.sort((a, b) => a.line - b.line),
    warnings,
    lines: toTranscriptLines(
      lines,
      {
        title,
        headline: parts.slice(0, title ? 0 : 1),
        standfirst: [],
        exchanges: told.map(({ group }) => ({
          line: 1,
          asker: null,
          speaker: null,
          question: [],
          answer: group,
        })),
        people: [],
        asides: new Set(),
      },
      warnings,
    ),
  }
}
