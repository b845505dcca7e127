import { readFrontMatter } from './front-matter'
import { asidesOfTitle, isOfTitle, markersOfTitle } from './parse-transcript'
import { splitLines } from './split-lines'
import { isRule, splitParagraphs } from './split-paragraphs'
import type { Transcript } from './transcript'

/**
 * Reads a text in which nobody is asked, an address or an announcement, as an editor says that it is: a headline, and
 * each paragraph below it a part without a question. Nothing in it is a marker.
 */
export function readNarration(text: string): Transcript {
  const matter = readFrontMatter(text)
  const title = matter?.title ?? null
  const unmarked = splitLines(text).lines.map((line) => ({ ...line, marker: null }))
  const asides = asidesOfTitle(matter)
  const parts = splitParagraphs(unmarked, matter).filter((one) => {
    if (isOfTitle(one, title)) return false
    const why = one.line <= (matter?.end ?? 0) ? 'front-matter' : isRule(one.text) ? 'rule' : null
    if (why !== null) asides.push({ line: one.line, text: one.text, why })
    return why === null
  })
  const headline = title ?? parts[0]
  const below = parts.slice(title ? 0 : 1)
  return {
    headline: headline?.text ?? '',
    headlineTyped: title?.typed ?? null,
    headlineLine: headline?.line ?? 1,
    standfirst: null,
    standfirstLine: null,
    exchanges: below.map(({ text: words, line }) => ({
      question: null,
      speakerName: null,
      paragraphs: [words],
      line,
    })),
    people: [],
    markers: markersOfTitle(matter),
    notUnderstood: asides.sort((a, b) => a.line - b.line),
    warnings: matter?.warnings ?? [],
  }
}
